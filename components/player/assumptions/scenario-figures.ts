// The numbers of a scenario as lines to print: those of its preset with their origin, and where the scenario
// chose its own, that.
import { assumed, type Figure, type Sourced } from "@/simulator/origin";
import { figuresOf } from "@/simulator/presets/figures";
import type { Preset } from "@/simulator/presets/preset";
import { type PriceListId, priceListIds } from "@/simulator/prices/price-lists";
import type { Scenario } from "@/simulator/scenario";

export const chosenHere = "Chosen for this scenario, for the sake of what it shows.";

export function scenarioFigures(scenario: Scenario, preset: Preset | null): readonly Figure[] {
  const own = figuresOf(asPreset(scenario));
  if (preset === null) return own;
  const given = figuresOf(preset);
  return own.map(
    (figure) =>
      given.find(({ field, text }) => field === figure.field && text === figure.text) ?? figure,
  );
}

/** What figures are of, each number chosen here. */
function asPreset({ function: own, platform: { coldStart, ...platform }, prices }: Scenario) {
  const list: PriceListId | null = priceListIds.find((id) => id === prices?.id) ?? null;
  return {
    function: chosen(own),
    platform: { ...chosen(platform), coldStart: chosen(coldStart) },
    ...chosen({ prices: list }),
  };
}

function chosen<Values extends object>(values: Values) {
  const entries = Object.entries(values).map(([key, value]) => [key, assumed(value, chosenHere)]);
  return Object.fromEntries(entries) as {
    readonly [Key in keyof Values]: Sourced<Values[Key]>;
  };
}
