// How well this engine agrees with a reference run: each metric's distance in combined standard errors.

import { estimate, studentT, withSeeds } from "../read/repeat";
import { meter } from "../run/meter";
import { type Metric, metrics, type ReferenceRun } from "./reference-runs";

export type Agreement = {
  readonly run: string;
  readonly metric: Metric;
  readonly expected: number;
  readonly found: number;
  /** Distance over the root of the sum of both squared standard errors. */
  readonly errors: number;
};

/** At full length, over so many seeds. */
export function agreementOf(reference: ReferenceRun, seeds: number): Agreement[] {
  const reports = withSeeds(reference.scenario, seeds).map((scenario) => meter(scenario));
  const expected = Object.entries(reference.expected) as [Metric, readonly [number, number]][];
  return expected.map(([metric, [mean, halfWidth]]) => {
    const found = estimate(reports.map(metrics[metric]));
    const ours = found.ci95 / studentT(seeds - 1);
    const theirs = halfWidth / studentT(9);
    const distance = Math.abs(found.mean - mean);
    const errors = distance === 0 ? 0 : distance / Math.sqrt(ours ** 2 + theirs ** 2);
    return { run: reference.name, metric, expected: mean, found: found.mean, errors };
  });
}
