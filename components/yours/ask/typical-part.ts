// A log too long for every set-up to meet all of it is asked by a part of it: of the parts of one length, whole days where
// it has several, the one that has most nearly as many requests as they have in the mean. Whoever reads the answer is told.
import type { Micros, Scenario } from "@/simulator/scenario";
import { placeOf, tracesIn } from "../fit/listed";
import { partOf } from "../fit/stretch";

export type Part = {
  readonly scenario: Scenario;
  readonly from: Micros;
  readonly requests: number;
};

/** Met by some twenty set-ups, five times each, they take half a minute on two processors. */
const mostMet = 1_500_000;

const day: Micros = 86_400_000_000;

/** null: all of it can be met. */
export function typicalPart(scenario: Scenario, most = mostMet): Part | null {
  const traces = tracesIn(scenario.traffic);
  const all = traces.reduce((sum, { at }) => sum + at.length, 0);
  if (all <= most) return null;
  const last = traces.reduce((latest, { at }) => Math.max(latest, at[at.length - 1] ?? 0), 0);
  const fair = Math.max(1, Math.floor(((last + 1) * most) / all));
  const length = fair > day ? fair - (fair % day) : fair;
  const before = (instant: Micros) => traces.reduce((sum, { at }) => sum + placeOf(at, instant), 0);
  const counts = Array.from(
    { length: Math.max(1, Math.floor((last + 1) / length)) },
    (_, part) => before((part + 1) * length) - before(part * length),
  );
  const mean = counts.reduce((sum, each) => sum + each, 0) / counts.length;
  const away = (part: number) => Math.abs((counts[part] ?? 0) - mean);
  const nearest = counts.reduce((best, _, part) => (away(part) < away(best) ? part : best), 0);
  const from = nearest * length;
  return { scenario: partOf(scenario, { from, length }), from, requests: counts[nearest] ?? 0 };
}
