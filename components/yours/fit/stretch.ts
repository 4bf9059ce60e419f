// A stretch of a log as a scenario of its own, short enough to be watched: the same requests at the same instants, from
// the stretch's beginning. It begins without instances, for those from before are not in it.
import type { Micros, Scenario } from "@/simulator/scenario";
import { valueAt } from "@/simulator/trace/search";
import { asTraffic, listedBetween, listedIn } from "./listed";

export type Stretch = { readonly from: Micros; readonly length: Micros };

/** More than these are no film that one would watch. */
export const mostWatched = 5000;

const [second, minute]: readonly [Micros, Micros] = [1e6, 6e7];
export const lengths: readonly Micros[] = [10 * second, minute, 10 * minute, 60 * minute];

/** Around the fullest part of the log, as long as can well be watched. */
export function firstStretch(scenario: Scenario): Stretch {
  const { at } = listedIn(scenario.traffic);
  const length =
    lengths.findLast((each) => fullestIn(at, each).count <= 400) ?? (lengths[0] as Micros);
  const from = fullestIn(at, length).from;
  return { from: Math.max(0, Math.floor(from / second) * second), length };
}

/** Its requests are few enough to be a list, which can be written and compared. */
export function stretchOf(scenario: Scenario, stretch: Stretch): Scenario {
  const part = partOf(scenario, stretch, mostWatched);
  const { at, runs } = listedIn(part.traffic);
  return {
    ...part,
    traffic: { kind: "trace", at: [...at], runs: runs && [...runs] },
    horizon: stretch.length + 10 * second,
  };
}

/** A part of it as a scenario of its own; so many requests at most. */
export function partOf(scenario: Scenario, { from, length }: Stretch, most?: number): Scenario {
  const { at, runs } = listedBetween(scenario.traffic, from, from + length, most);
  const isWithin = (each: Micros) => each >= from && each < from + length;
  return {
    ...scenario,
    traffic: asTraffic({ at: moved(at, -from), runs }),
    horizon: length,
    interventions: scenario.interventions
      .filter((each) => isWithin(each.at))
      .map((each) => ({ ...each, at: each.at - from })),
  };
}

/** In place: they may be millions. */
function moved(at: Float64Array, by: Micros): Float64Array {
  for (let n = 0; n < at.length; n++) at[n] = (at[n] as Micros) + by;
  return at;
}

function fullestIn(at: Float64Array, length: Micros) {
  let best = { from: at[0] ?? 0, count: 0 };
  let first = 0;
  for (let last = 0; last < at.length; last++) {
    while (valueAt(at, last) - valueAt(at, first) >= length) first++;
    if (last - first + 1 > best.count) best = { from: valueAt(at, first), count: last - first + 1 };
  }
  return best;
}
