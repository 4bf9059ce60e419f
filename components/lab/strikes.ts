// What a reader of the lab can let go wrong in the middle of a run, by one press: faults that fit this run, and the
// scenario with one of them. Pure; break-it.tsx shows them.
import type { Fault, Micros, Scenario } from "@/simulator/scenario";
import { durationText } from "./knobs/duration-text";

export type Strike = { readonly name: string; readonly at: (at: Micros) => Fault };

/** Long enough to be felt, and short enough to see the run recover. */
export function strikesOn({ horizon, downstream }: Scenario): readonly Strike[] {
  const lasts = lengths.findLast((one) => one <= horizon / 5) ?? shortest;
  const during = `for ${durationText(lasts)}`;
  const strikes: Strike[] = [
    { name: "Lose half of the instances", at: (at) => ({ kind: "lose", at, share: 0.5 }) },
    {
      name: `Let half of the runs fail ${during}`,
      at: (at) => ({ kind: "errors", at, for: lasts, share: 0.5 }),
    },
  ];
  if (downstream === null) return strikes;
  return [
    ...strikes,
    {
      name: `Slow the ${downstream.name} ten times ${during}`,
      at: (at) => ({ kind: "downstream", at, for: lasts, slower: 10, refuses: false }),
    },
    {
      name: `Let the ${downstream.name} refuse ${during}`,
      at: (at) => ({ kind: "downstream", at, for: lasts, slower: 1, refuses: true }),
    },
  ];
}

export function struck(scenario: Scenario, fault: Fault): Scenario {
  const interventions = [...scenario.interventions, fault].sort((a, b) => a.at - b.at);
  return { ...scenario, interventions };
}

const shortest = 10_000;
const second = 1_000_000;
const lengths: readonly Micros[] = [
  ...[0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30],
  ...[1, 2, 5, 10, 20, 30, 60, 120, 360].map((minutes) => minutes * 60),
].map((seconds) => seconds * second);
