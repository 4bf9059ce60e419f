// Why requests of a log were cold, as far as idle spells tell it, and what a scenario makes of those that idleness and
// scaling out do not explain: instances that end at an age, or deployments.
import type { Distribution, Micros } from "@/simulator/scenario";
import type { IdleGaps, Missed } from "./idle-gaps";
import type { KeepAliveEstimate } from "./keep-alive";

export type Causes = {
  /** No instance was known before. */
  readonly first: number;
  /** There had been enough, and the one that is missing had been idle for longer than they are kept. */
  readonly idleness: number;
  /** More were needed at once than there had been. */
  readonly scaleOut: number;
  /** There had been enough, and the one that is missing should still have been there. */
  readonly other: number;
};

export type Explained = {
  readonly causes: Causes;
  /** Of each cold request, by its number in the log. */
  readonly each: ReadonlyMap<number, keyof Causes>;
  /** Instances end at some age. */
  readonly maxLifetime: Distribution | null;
  /** Instants at which all instances were replaced. */
  readonly deployments: readonly Micros[];
};

/** Nobody deploys more often than that within a log: something else is the cause. */
const mostDeployments = 50;
const minute: Micros = 60_000_000;

export function explain(gaps: IdleGaps, { low, idle, isMeasured }: KeepAliveEstimate): Explained {
  const shortest = idle.kind === "uniform" ? idle.from : low;
  const others = isMeasured ? gaps.missed.filter(({ gap }) => gap < shortest) : gaps.missed;
  const causes = {
    first: gaps.first.length,
    idleness: gaps.missed.length - others.length,
    scaleOut: gaps.scaledOut.length,
    other: others.length,
  };
  const each = new Map<number, keyof Causes>([
    ...gaps.first.map((n) => [n, "first"] as const),
    ...gaps.scaledOut.map((n) => [n, "scaleOut"] as const),
    ...gaps.missed.map(({ request }) => [request, "idleness"] as const),
    ...others.map(({ request }) => [request, "other"] as const),
  ]);
  if (others.length === 0) return { causes, each, maxLifetime: null, deployments: [] };
  const maxLifetime = lifetimeOf(others);
  const deployments = maxLifetime === null ? deploymentsAmong(others) : [];
  return { causes, each, maxLifetime, deployments };
}

/** A deployment takes those that are busy, too: as many are soon started. */
function deploymentsAmong(others: readonly Missed[]): readonly Micros[] {
  const those = others.filter(
    ({ at, busy, startedAfter }, n) =>
      startedAfter >= busy / 2 && at - (others[n - 1]?.at ?? Number.NEGATIVE_INFINITY) > minute,
  );
  return those.length > mostDeployments ? [] : those.map(({ at }) => at);
}

/** If instances ended at much the same age, again and again, it was their age. */
function lifetimeOf(others: readonly Missed[]): Distribution | null {
  if (others.length < 5) return null;
  const ages = others.map(({ age, gap }) => age + gap).sort((a, b) => a - b);
  const [from = 0, to = 0] = [ages[0], ages.at(-1)];
  return from >= to / 2 ? { kind: "uniform", from: Math.round(from), to: Math.round(to) } : null;
}
