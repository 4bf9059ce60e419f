// Runs that are too large are refused with a number before they start, not by running out of memory.

import type { Scenario } from "../scenario";
import { expectedArrivals } from "../traffic/expected";

/** Most requests a trace may hold, and a metered run may meet. */
export const largestTrace = 1_000_000;
export const largestRun = 1_000_000_000;
/** Most tries a trace may hold; only a platform that throttles asynchronous events again and again has more. */
export const largestTries = 3_000_000;

export class RunTooLarge extends Error {
  declare readonly expected: number;
  declare readonly limit: number;
  constructor(expected: number, limit: number) {
    super(`at most ${limit} requests, found about ${Math.round(expected)}`);
    this.expected = expected;
    this.limit = limit;
  }
}

/** The refusal, or null when the run may go ahead. */
export function tooLarge(scenario: Scenario, limit: number): RunTooLarge | null {
  const expected = expectedArrivals(scenario);
  return expected <= limit ? null : new RunTooLarge(expected, limit);
}
