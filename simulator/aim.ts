// How many requests at once a scaler means an instance to have: a share of what it is meant for, which is never more than
// it can take.
import type { TargetScaler } from "./scenario";

export function aimOf(
  { concurrency, utilization }: TargetScaler,
  concurrencyPerInstance: number,
): number {
  return Math.min(concurrency, concurrencyPerInstance) * utilization;
}
