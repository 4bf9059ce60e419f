// A scenario at several points, each run with the same seeds: what is asked of the report as mean and 95 % interval,
// how it differs from the first point seed by seed, and the cheapest point that keeps to all goals. Where a run takes
// place is the caller's business: in a lane, a worker for instance.
import { type Estimate, withSeeds } from "../read/repeat";
import type { Report } from "../read/report";
import type { Scenario } from "../scenario";
import { type Choice, choose, costMetric } from "./cheapest";
import { isKept, type SweepGoal } from "./goals";
import { inLanes, type Lane } from "./in-lanes";
import { metricOf } from "./metrics";
import { type BoundsOf, differenceOf, estimateOf, type Samples } from "./paired";
import type { At, Estimates, Point, PointResult } from "./point";

export type Sweep = Choice & { readonly points: readonly PointResult[] };

export type Asked = {
  readonly points: readonly Point[];
  readonly seeds: number;
  readonly metrics: readonly string[];
  readonly goals: readonly SweepGoal[];
  readonly bounds?: BoundsOf;
};

/** Why the sweep ended early: what a run at this point threw. */
export class PointFailed extends Error {
  declare readonly at: At;
  constructor(at: At, cause: unknown) {
    super("a run of a sweep failed", { cause });
    this.at = at;
  }
}

export async function sweep(
  asked: Asked,
  lanes: readonly Lane<Scenario, Report>[],
): Promise<Sweep> {
  const { points, seeds, goals, bounds = "of-the-mean" } = asked;
  const metrics = [...new Set([...asked.metrics, ...goals.map(({ metric }) => metric)])];
  const wanted = [...metrics, costMetric];
  const jobs = points.flatMap(({ at, scenario }) =>
    withSeeds(scenario, seeds).map((seeded) => ({ at, scenario: seeded })),
  );
  const measuring = lanes.map((run) => async ({ at, scenario }: Point) => {
    try {
      const report = await run(scenario);
      return wanted.map((name) => metricOf(report, name));
    } catch (cause) {
      throw new PointFailed(at, cause);
    }
  });
  const measured = await inLanes(jobs, measuring);
  const samplesAt = (point: number, metric: number): Samples =>
    measured.slice(point * seeds, (point + 1) * seeds).map((run) => run[metric] ?? null);
  const byMetric = (of: (metric: number) => Estimate | null): Estimates =>
    Object.fromEntries(metrics.map((name, metric) => [name, of(metric)]));
  const results = points.map(({ at }, point): PointResult => {
    const estimates = byMetric((metric) => estimateOf(samplesAt(point, metric), bounds));
    const differences = byMetric((metric) =>
      differenceOf(samplesAt(point, metric), samplesAt(0, metric), bounds),
    );
    const isGood = goals.every((goal) => isKept(goal, estimates[goal.metric] ?? null));
    return { at, metrics: estimates, differences, keepsGoals: goals.length === 0 ? null : isGood };
  });
  const costs = points.map((_, point) => samplesAt(point, metrics.length));
  const isPriced = points.every(({ scenario }) => scenario.prices !== null);
  return { points: results, ...choose(results, costs, isPriced, bounds) };
}
