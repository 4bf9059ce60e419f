// The cheapest point of a sweep that keeps to its goals: the lowest mean of what its runs cost, the first of several.
// Beside it the next, and by how much that is dearer seed by seed: an interval around 0 leaves open which is cheaper.
import type { Estimate } from "../read/repeat";
import { type BoundsOf, differenceOf, estimateOf, type Samples } from "./paired";
import type { At, PointResult } from "./point";

export const costMetric = "cost.totalUsd";

export type Cheapest = Pick<PointResult, "at" | "metrics"> & {
  readonly totalUsd: Estimate;
  readonly next: { readonly at: At; readonly dearerByUsd: Estimate } | null;
};

/** `reason`: by what it was chosen, or why none was. */
export type Choice = { readonly cheapest: Cheapest | null; readonly reason: string };

/** With what each point's runs cost. */
export function choose(
  points: readonly PointResult[],
  costs: readonly Samples[],
  isPriced: boolean,
  bounds?: BoundsOf,
): Choice {
  const none = (reason: string): Choice => ({ cheapest: null, reason });
  if (points.every(({ keepsGoals }) => keepsGoals === null)) return none("no goal was given");
  if (!isPriced) return none("the scenario has no prices");
  const [best, second] = points
    .map((point, n) => {
      const own = costs[n] ?? [];
      return { point, own, total: estimateOf(own, bounds) };
    })
    .filter(({ point }) => point.keepsGoals)
    .toSorted((a, b) => (a.total?.mean ?? never) - (b.total?.mean ?? never));
  if (!best?.total) return none("no point keeps to every goal");
  const dearerByUsd = second ? differenceOf(second.own, best.own, bounds) : null;
  const { at, metrics } = best.point;
  const next = second && dearerByUsd ? { at: second.point.at, dearerByUsd } : null;
  const keeping = points.filter(({ keepsGoals }) => keepsGoals).length;
  return {
    cheapest: { at, metrics, totalUsd: best.total, next },
    reason: `lowest mean of ${costMetric} where every goal is kept, at ${keeping} of ${points.length} points`,
  };
}

const never = Number.POSITIVE_INFINITY;
