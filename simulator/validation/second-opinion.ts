// Where the engine's report and the plain simulator's are not the same for a scenario.

import { meter } from "../run/meter";
import type { Scenario } from "../scenario";
import { plainRun } from "./plain-simulator/plain-run";

type Numbers = Readonly<Record<string, number | boolean>>;

/** Each as "where: the engine's / the plain one's". Counts are equal exactly, means but for rounding. */
export function disagreements(scenario: Scenario): string[] {
  const engine: Readonly<Record<string, unknown>> = meter(scenario);
  return Object.entries(plainRun(scenario)).flatMap(([group, numbers]) => {
    const its = engine[group] as Numbers;
    return Object.entries(numbers)
      .filter(([name, value]) => !same(Number(its[name]), value))
      .map(([name, value]) => `${group}.${name}: ${its[name]} / ${value}`);
  });
}

function same(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one));
}

/** The plain simulator leaves two things out: choosing at random, and the policy that learns. */
export function isPlain({ platform }: Scenario): boolean {
  return platform.placement !== "random" && platform.keepAlive.kind !== "histogram";
}
