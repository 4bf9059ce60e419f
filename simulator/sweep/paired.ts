// Estimates from runs of the same seeds. A difference is taken seed by seed, so what the seeds have in common goes out
// of its interval.
import { type Estimate, estimate } from "../read/repeat";

/** One number a seed; null where there was nothing to measure. */
export type Samples = readonly (number | null)[];

export function estimateOf(samples: Samples): Estimate | null {
  const numbers = samples.filter((each) => each !== null);
  return numbers.length === samples.length ? estimate(numbers) : null;
}

export function differenceOf(samples: Samples, base: Samples): Estimate | null {
  return estimateOf(samples.map((each, seed) => less(each, base[seed] ?? null)));
}

function less(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one - other;
}
