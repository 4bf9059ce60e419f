import { expect, test } from "vitest";
import { scenarioWith } from "../plain";
import { estimate, withSeeds } from "../read/repeat";
import { RunTooLarge } from "../run/limits";
import { meter } from "../run/meter";
import type { Scenario } from "../scenario";
import type { SweepGoal } from "./goals";
import type { Point } from "./point";
import { PointFailed, sweep } from "./sweep";

const minute = 60_000_000;
const scenario = scenarioWith({
  horizon: 60 * minute,
  traffic: { kind: "poisson", perSecond: 0.05 },
});

const idleFor = (minutes: number): Point => ({
  at: { idle: `${minutes}m` },
  scenario: {
    ...scenario,
    platform: {
      ...scenario.platform,
      keepAlive: { kind: "fixed", idle: { kind: "constant", value: minutes * minute } },
    },
  },
});

const points = [1, 2, 5].map(idleFor);
const lane = async (one: Scenario) => meter(one);
const run = (more: { metrics?: readonly string[]; goals?: readonly SweepGoal[] } = {}) =>
  sweep({ points, seeds: 5, metrics: ["coldShare"], goals: [], ...more }, [lane, lane]);

test("each point has what its runs come to, with the seeds of every other", async () => {
  const { points: results } = await run();
  const sharesAt = (point: Point | undefined) =>
    withSeeds(point?.scenario ?? scenario, 5).map((one) => meter(one).coldShare);
  expect(results.map(({ at }) => at)).toEqual(points.map(({ at }) => at));
  expect(results.map(({ metrics }) => metrics.coldShare)).toEqual(
    points.map((point) => estimate(sharesAt(point))),
  );
});

test("a difference is taken seed by seed, so its interval leaves out what is luck for both", async () => {
  const { points: results } = await run({ metrics: ["requests.arrived", "coldShare"] });
  expect(results[0]?.differences.coldShare).toEqual({ mean: 0, ci95: 0 });
  expect(results[2]?.metrics["requests.arrived"]?.ci95).toBeGreaterThan(0);
  expect(results[2]?.differences["requests.arrived"]).toEqual({ mean: 0, ci95: 0 });
  const [first, , last] = results;
  expect(last?.differences.coldShare?.mean).toBeCloseTo(
    (last?.metrics.coldShare?.mean ?? 0) - (first?.metrics.coldShare?.mean ?? 0),
    12,
  );
});

test("a goal is measured though nobody asked for its number, and all goals are to be kept", async () => {
  const { points: results } = await run({
    goals: [
      { metric: "coldShare", must: "<", limit: 0.5 },
      { metric: "requests.completed", must: ">", limit: 1e6 },
    ],
  });
  expect(results.map(({ keepsGoals }) => keepsGoals)).toEqual([false, false, false]);
  expect(Object.keys(results[0]?.metrics ?? {})).toEqual(["coldShare", "requests.completed"]);
  const { points: free } = await run();
  expect(free.map(({ keepsGoals }) => keepsGoals)).toEqual([null, null, null]);
});

test("a latency of nobody is not measured, and keeps to no goal", async () => {
  const quiet: Point = { at: {}, scenario: { ...scenario, traffic: { kind: "none" } } };
  const goals: readonly SweepGoal[] = [{ metric: "latencyMs.p99", must: "<", limit: 300 }];
  const { points: results } = await sweep({ points: [quiet], seeds: 2, metrics: [], goals }, [
    lane,
  ]);
  expect(results).toMatchObject([{ metrics: { "latencyMs.p99": null }, keepsGoals: false }]);
});

test("a run that fails is told with its point", async () => {
  const failing = async (one: Scenario) => {
    if (one.platform === points[1]?.scenario.platform) throw new RunTooLarge("events", 5);
    return meter(one);
  };
  const outcome = sweep({ points, seeds: 2, metrics: ["coldShare"], goals: [] }, [failing]);
  const error = await outcome.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(PointFailed);
  expect(error).toMatchObject({ at: { idle: "2m" }, cause: { what: "events" } });
});
