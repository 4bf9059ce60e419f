// The same scenario over several seeds: mean and half-width of the 95 % interval (Student's t) of numbers.

import type { Scenario } from "../scenario";

export type Estimate = { readonly mean: number; readonly ci95: number };

/** The scenario with the seeds seed, seed + 1, … */
export function withSeeds(scenario: Scenario, count: number): Scenario[] {
  return Array.from({ length: count }, (_, n) => ({ ...scenario, seed: scenario.seed + n }));
}

export function estimate(values: readonly number[]): Estimate {
  const n = values.length;
  const mean = n > 0 ? values.reduce((sum, value) => sum + value, 0) / n : 0;
  if (n < 2) return { mean, ci95: 0 };
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, ci95: studentT(n - 1) * Math.sqrt(squares / (n - 1) / n) };
}

/** What Student's t exceeds with probability 2.5 %. */
export function studentT(degrees: number): number {
  const exact = quantiles[degrees - 1];
  if (exact !== undefined) return exact;
  // Cornish and Fisher's expansion, right to four digits from ten degrees on.
  const z = 1.959963984540054;
  const g1 = (z ** 3 + z) / 4;
  const g2 = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const g3 = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + g1 / degrees + g2 / degrees ** 2 + g3 / degrees ** 3;
}

const quantiles = [
  12.7062, 4.30265, 3.18245, 2.77645, 2.57058, 2.44691, 2.36462, 2.306, 2.26216, 2.22814,
];
