// Estimates from runs of the same seeds. A difference is taken seed by seed, so what the seeds have in common goes out
// of its interval.
import { type Estimate, estimate } from "../read/repeat";

/** One number a seed; null where there was nothing to measure. */
export type Samples = readonly (number | null)[];

/** How far the mean may be from that of all seeds, or what one further run may come to. */
export type BoundsOf = "of-the-mean" | "of-a-run";

export function estimateOf(samples: Samples, bounds: BoundsOf = "of-the-mean"): Estimate | null {
  const numbers = samples.filter((each) => each !== null);
  if (numbers.length < samples.length) return null;
  const { mean, ci95 } = estimate(numbers);
  return { mean, ci95: bounds === "of-a-run" ? ci95 * Math.sqrt(numbers.length) : ci95 };
}

export function differenceOf(samples: Samples, base: Samples, bounds?: BoundsOf): Estimate | null {
  return estimateOf(
    samples.map((each, seed) => less(each, base[seed] ?? null)),
    bounds,
  );
}

function less(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one - other;
}
