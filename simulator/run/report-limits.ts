// How large a run may be of which only the report is wanted. It may meet a thousand million requests; so what else
// it may do is told by how many are to be expected, and one that brings few has soon done too much.

import type { Scenario } from "../scenario";
import { expectedArrivals } from "../traffic/expected";
import { type Limits, RunTooLarge } from "./limits";

export const largestRun = 1_000_000_000;
const eventsWithoutRequest = 2_000_000;
const eventsPerRequest = 50;
const rows = 10_000_000;

/** Throws RunTooLarge when more requests are to be expected than a run may meet. */
export function reportLimits(scenario: Scenario): Limits {
  const refusal = tooManyRequests(scenario, largestRun);
  if (refusal !== null) throw refusal;
  const events = eventsWithoutRequest + eventsPerRequest * Math.ceil(expectedArrivals(scenario));
  return { requests: largestRun, events, rows };
}

/** The refusal, before it begins, of a run that is to be expected to meet more than so many; or null. */
export function tooManyRequests(scenario: Scenario, most: number): RunTooLarge | null {
  const expected = expectedArrivals(scenario);
  return expected <= most ? null : new RunTooLarge("requests", most, expected);
}
