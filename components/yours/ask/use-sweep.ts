// All set-ups over the same events: how far that is, what came of it, and a way to stop it.
import { useCallback, useEffect, useRef, useState } from "react";
import { costOver, monthLength } from "@/simulator/cost-over";
import type { Scenario } from "@/simulator/scenario";
import type { SweepGoal } from "@/simulator/sweep/goals";
import { PointFailed, type Sweep, sweep } from "@/simulator/sweep/sweep";
import { LaneFailed, type Lanes, openLanes } from "./lanes";
import type { Choices, SetUp } from "./set-ups";
import { makeSetUps } from "./set-ups-elsewhere";

export type Answer = {
  readonly setUps: readonly SetUp[];
  readonly swept: Sweep;
  readonly seeds: number;
  readonly goal: SweepGoal;
  /** From a run's cost to a month's. */
  readonly perMonth: (usd: number) => number;
  /** Of a long log: which part of it the set-ups met. */
  readonly part: PartMet | null;
};

export type PartMet = {
  readonly requests: number;
  readonly of: number;
  readonly fromMs: number;
  readonly toMs: number;
};

export type SweepState =
  | { readonly kind: "none" }
  | { readonly kind: "running"; readonly share: number }
  | { readonly kind: "failed"; readonly sentence: string }
  | ({ readonly kind: "done" } & Answer);

export type Question = {
  readonly fitted: Scenario;
  readonly choices: Choices;
  readonly goal: SweepGoal;
  /** Of the whole log. */
  readonly requests: number;
  readonly part: PartMet | null;
};

/** So many requests in all are soon run. */
const wellRun = 120_000_000;
const mostSeeds = 5;

export function useSweep() {
  const [state, setState] = useState<SweepState>({ kind: "none" });
  const open = useRef<{ readonly stop: () => void } | null>(null);
  const stop = useCallback(() => {
    open.current?.stop();
    open.current = null;
    setState({ kind: "none" });
  }, []);
  const ask = useCallback(async ({ fitted, choices, goal, requests, part }: Question) => {
    open.current?.stop();
    const made = makeSetUps(fitted, choices, part === null);
    open.current = made;
    setState({ kind: "running", share: 0 });
    let own: Lanes | null = null;
    try {
      const setUps = await made.setUps;
      if (open.current !== made) return;
      const each = Math.floor(wellRun / Math.max(1, (part?.requests ?? requests) * setUps.length));
      const seeds = Math.max(1, Math.min(mostSeeds, each));
      let done = 0;
      const runs = setUps.length * seeds;
      const ofLog = setUps[0]?.scenario.seed ?? 1;
      own = openLanes(runs, ofLog, () => {
        done++;
        if (open.current === own) setState({ kind: "running", share: done / runs });
      });
      open.current = own;
      const points = setUps.map(({ scenario }, n) => ({ at: { setUp: n }, scenario }));
      const metrics = ["coldShare", "latencyMs.p99", "cost.totalUsd"];
      const swept = await sweep(
        { points, seeds, metrics, goals: [goal], bounds: "of-a-run" },
        own.lanes,
      );
      const horizon = setUps[0]?.scenario.horizon ?? monthLength;
      const perMonth = (usd: number) => costOver(usd, horizon, monthLength);
      if (open.current === own)
        setState({ kind: "done", setUps, swept, seeds, goal, perMonth, part });
    } catch (error) {
      const cause = error instanceof PointFailed ? error.cause : error;
      if (!(cause instanceof LaneFailed)) throw error;
      if (open.current === (own ?? made)) setState({ kind: "failed", sentence: cause.message });
    } finally {
      own?.stop();
    }
  }, []);
  useEffect(() => () => open.current?.stop(), []);
  return { state, ask, stop };
}
