// The points of a sweep: every value of the one number with every value of the other, each read as a scenario of its
// own. A point that is none ends it, with the one line that says where.
import { readScenario } from "@/content/model/scenario/scenario";
import { lineOf } from "@/content/model/scenario/scenario-problem";
import { type Setting, vary } from "@/content/model/scenario/scenario-vary";
import type { Scenario } from "@/simulator/scenario";
import type { At, Point } from "@/simulator/sweep/point";
import { valuesOf } from "@/simulator/sweep/range";
import { Mistake } from "../command/ended";
import { lineOfAll } from "../simulate/simulate-input";
import type { Variation } from "./sweep-arguments";

export type Base = { readonly name: string; readonly json: unknown; readonly scenario: Scenario };

/** The first number changes slowest. */
export function pointsOf(variations: readonly Variation[], base: Base): readonly Point[] {
  const settings = variations.reduce<readonly (readonly Setting[])[]>(
    (before, { path, range }) =>
      before.flatMap((those) => valuesOf(range).map((value) => [...those, { path, value }])),
    [[]],
  );
  return settings.map((each) => {
    const values = variations.map(({ name }, n) => [name, each[n]?.value ?? 0] as const);
    const at: At = Object.fromEntries(values);
    return { at, scenario: scenarioAt(at, each, base) };
  });
}

/** "burst.json at platform.provisioned=3" */
export function placeOf(name: string, at: At): string {
  const values = Object.entries(at).map(([path, value]) => `${path}=${value}`);
  return `${name} at ${values.join(", ")}`;
}

function scenarioAt(
  at: At,
  settings: readonly Setting[],
  { name, json, scenario }: Base,
): Scenario {
  const varied = vary(json, scenario, settings);
  if (!varied.ok) throw new Mistake(lineOf(varied.problem, name));
  const reading = readScenario(varied.json);
  if (!reading.ok) throw new Mistake(lineOfAll(reading.problems, placeOf(name, at)));
  return reading.scenario;
}
