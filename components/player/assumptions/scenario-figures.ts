// The numbers of a scenario as lines to print: those of its preset with their origin, and where the scenario
// chose its own, that.
import { assumed, type Figure } from "@/simulator/origin";
import { figuresOf } from "@/simulator/presets/figures";
import type { Preset } from "@/simulator/presets/preset";
import { priceListIds } from "@/simulator/prices/price-lists";
import type { Scenario } from "@/simulator/scenario";

export const chosenHere = "Chosen for this scenario, for the sake of what it shows.";

export function scenarioFigures(scenario: Scenario, preset: Preset | null): readonly Figure[] {
  const own = figuresOf(asPreset(scenario));
  if (preset === null) return own;
  const given = figuresOf(preset);
  return own.map((figure) => given.find((one) => isSame(one, figure)) ?? figure);
}

function isSame(one: Figure, other: Figure): boolean {
  return one.field === other.field && one.text === other.text;
}

function asPreset({ function: own, platform, prices }: Scenario): Preset {
  const chosen = <T>(value: T) => assumed(value, chosenHere);
  const { coldStart } = platform;
  return {
    id: "",
    title: "",
    measured: "",
    caution: "",
    function: {
      memoryMb: chosen(own.memoryMb),
      duration: chosen(own.duration),
      timeout: chosen(own.timeout),
    },
    platform: {
      coldStart: {
        provision: chosen(coldStart.provision),
        fetch: chosen(coldStart.fetch),
        runtimeInit: chosen(coldStart.runtimeInit),
        functionInit: chosen(coldStart.functionInit),
        restore: chosen(coldStart.restore),
      },
      firstRunFactor: chosen(platform.firstRunFactor),
      keepAlive: chosen(platform.keepAlive),
      concurrencyPerInstance: chosen(platform.concurrencyPerInstance),
      maxInstances: chosen(platform.maxInstances),
      provisioned: chosen(platform.provisioned),
      scaling: chosen(platform.scaling),
      placement: chosen(platform.placement),
      whenFull: chosen(platform.whenFull),
      maxLifetime: chosen(platform.maxLifetime),
    },
    prices: chosen(priceListIds.find((id) => id === prices?.id) ?? null),
  };
}
