// The loads that the engine is measured on, as the bare loop and as the engine take them, and how time is taken.

import { constant, plain, scenarioWith } from "@/simulator/plain";
import type { Limits } from "@/simulator/run/limits";
import type { Scenario } from "@/simulator/scenario";
import type { Load } from "./bare-loop";

export const second = 1_000_000;

/** Two instances and little to do, ten, and nine hundred at once. */
export const loads: readonly Load[] = [
  { perSecond: 0.9, meanSeconds: 1.991, startSeconds: 0.253, horizonSeconds: 1_000_000 },
  { perSecond: 50, meanSeconds: 0.2, startSeconds: 0.8, horizonSeconds: 40_000 },
  { perSecond: 1000, meanSeconds: 0.9, startSeconds: 0.5, horizonSeconds: 2000 },
].map((load) => ({ ...load, keptSeconds: 600 }));

/** As many as the largest of them brings. */
export const limits: Limits = { requests: 3_000_000, events: 60_000_000, rows: 9_000_000 };

export function scenarioOf(load: Load, seed: number): Scenario {
  const exponential = (seconds: number) =>
    ({ kind: "exponential", mean: seconds * second }) as const;
  return scenarioWith({
    seed,
    horizon: load.horizonSeconds * second,
    traffic: { kind: "poisson", perSecond: load.perSecond },
    function: { duration: exponential(load.meanSeconds) },
    platform: {
      keepAlive: { kind: "fixed", idle: constant(load.keptSeconds * second) },
      coldStart: { ...plain.platform.coldStart, functionInit: exponential(load.startSeconds) },
    },
  });
}

/** Four runs share a processor, hold a place downstream, fail now and then, and are tried again. */
export function inProduction(scenario: Scenario): Scenario {
  return {
    ...scenario,
    function: { ...scenario.function, cpu: 0.3, errors: 0.01 },
    platform: { ...scenario.platform, vcpus: 1, concurrencyPerInstance: 4 },
    downstream: {
      name: "database",
      places: 2000,
      heldBy: "request",
      time: constant(0.02 * second),
      connect: constant(0),
      whenFull: { kind: "wait", maxWait: 5 * second },
    },
    clients: {
      retries: 3,
      backoff: { first: 0.1 * second, factor: 2, max: 20 * second },
      jitter: "full",
      giveUpAfter: 30 * second,
    },
  };
}

/** Of processor time, so that whatever else the machine does counts less. */
export function seconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
