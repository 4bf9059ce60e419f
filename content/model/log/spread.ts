// Requests of which a log tells only the second, or the minute: spread evenly over it, each at random within its part,
// by the seed. The same log is read the same each time.
import { stream, uniform } from "@/simulator/random/uniform";
import type { Micros } from "@/simulator/scenario";
import { valueAt } from "@/simulator/trace/search";

/** Those with equal times, in the order in which they stand. */
export function spreadWithin(at: Float64Array, span: Micros, seed: number): void {
  const counts = new Map<number, number>();
  for (const each of at) counts.set(each, (counts.get(each) ?? 0) + 1);
  const placed = new Map<number, number>();
  const draws = stream(seed, "arrivals");
  for (let n = 0; n < at.length; n++) {
    const from = valueAt(at, n);
    const before = placed.get(from) ?? 0;
    placed.set(from, before + 1);
    const share = (before + uniform(draws, n)) / (counts.get(from) ?? 1);
    at[n] = from + Math.min(span - 1, Math.floor(share * span));
  }
}
