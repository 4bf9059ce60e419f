// How many requests a scenario is expected to bring, before anything runs: what a run too large is
// refused by. An estimate, not a bound.

import { meanOf } from "../random/distribution";
import { cosTurns } from "../random/elementary";
import type { Micros, Scenario } from "../scenario";
import { leavesOf } from "./source";

export function expectedArrivals(scenario: Scenario): number {
  let sum = 0;
  for (const leaf of leavesOf(scenario.traffic)) sum += expectedOf(leaf, scenario.horizon);
  for (const one of scenario.interventions)
    if (one.kind === "events" && one.at <= scenario.horizon) sum += one.count;
  return sum;
}

function expectedOf(leaf: ReturnType<typeof leavesOf>[number], horizon: Micros): number {
  const seconds = horizon / 1e6;
  switch (leaf.kind) {
    case "constant":
    case "poisson":
      return leaf.perSecond * seconds;
    case "pings":
      return horizon / leaf.every;
    case "renewal":
      return horizon / meanOf(leaf.gap);
    case "batches":
      return (leaf.size * horizon) / meanOf(leaf.gap);
    case "burst":
      return leaf.at <= horizon ? leaf.count : 0;
    case "on-off": {
      const { on, off } = leaf;
      const cycle = on.for + off.for;
      return (seconds * (on.perSecond * on.for + off.perSecond * off.for)) / cycle;
    }
    case "daily": {
      const turns = horizon / leaf.period;
      const swing = (leaf.highPerSecond - leaf.lowPerSecond) / 2;
      const sine = cosTurns(turns - 0.25);
      const middle = leaf.lowPerSecond + swing;
      return Math.max(0, seconds * (middle - (swing * sine) / (turns * 6.283185307179586)));
    }
    case "trace":
      return countUntil(leaf.at, horizon);
  }
}

function countUntil(at: ArrayLike<Micros>, horizon: Micros): number {
  let count = 0;
  for (let n = 0; n < at.length; n++) if ((at[n] as Micros) <= horizon) count++;
  return count;
}
