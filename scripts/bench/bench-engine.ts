// How fast the engine is: requests a second as ratios to a bare event loop in the same run, and what a request costs
// as a run grows, as ratios among runs. Processor time, so that whatever else the machine does counts less.

import { constant, plain, scenarioWith } from "@/simulator/plain";
import { frameAt } from "@/simulator/read/frame";
import type { Limits } from "@/simulator/run/limits";
import { meter } from "@/simulator/run/meter";
import { record } from "@/simulator/run/record";
import type { Scenario } from "@/simulator/scenario";
import { bareLoop, type Load } from "./bare-loop";
import { atLeast, atMost, type BenchRow, noted, shareOf } from "./bench-row";

const second = 1_000_000;

export async function benchEngine(): Promise<readonly BenchRow[]> {
  return [...loads.flatMap(againstBareLoop), ...flat(), frames()];
}

/** Two instances and little to do, ten, and nine hundred at once. */
const loads: readonly Load[] = [
  { perSecond: 0.9, meanSeconds: 1.991, startSeconds: 0.253, horizonSeconds: 1_000_000 },
  { perSecond: 50, meanSeconds: 0.2, startSeconds: 0.8, horizonSeconds: 40_000 },
  { perSecond: 1000, meanSeconds: 0.9, startSeconds: 0.5, horizonSeconds: 2000 },
].map((load) => ({ ...load, keptSeconds: 600 }));

/** As many as the largest of them brings. */
const limits: Limits = { requests: 3_000_000, events: 60_000_000, rows: 9_000_000 };

function scenarioOf(load: Load, seed: number): Scenario {
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
function inProduction(scenario: Scenario): Scenario {
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

/** In turns, so that a busy machine slows all three alike. */
function againstBareLoop(load: Load): readonly BenchRow[] {
  const turns = Array.from({ length: 6 }, (_, turn) => {
    const seed = turn % 3;
    const scenario = scenarioOf(load, seed);
    return {
      bare: perSecond(() => bareLoop(load, seed)),
      meter: perSecond(() => meter(scenario).requests.arrived),
      recorder: perSecond(() => record(scenario, limits).report.requests.arrived),
      production: perSecond(() => meter(inProduction(scenario)).requests.arrived),
    };
  });
  const median = (of: "bare" | "meter" | "recorder" | "production") =>
    shareOf(
      turns.map((turn) => turn[of]),
      0.5,
    );
  const name = `${load.perSecond} requests/s of ${load.meanSeconds} s`;
  return [
    noted(`meter, ${name}`, median("meter"), "requests/s"),
    atLeast(`meter ÷ bare loop, ${name}`, median("meter") / median("bare"), "×", 0.5),
    atLeast(`recorder ÷ bare loop, ${name}`, median("recorder") / median("bare"), "×", 0.25),
    atLeast(`production ÷ bare loop, ${name}`, median("production") / median("bare"), "×", 0.2),
  ];
}

/** `work` gives how many requests it met. */
function perSecond(work: () => number): number {
  let requests = 0;
  const taken = seconds(() => {
    requests = work();
  });
  return requests / taken;
}

/** Poisson arrivals on instances that are kept: `perSecond` × `meanSeconds` of them busy. */
function steady(perSecond: number, meanSeconds: number, requests: number) {
  const scenario = scenarioWith({
    horizon: Math.round((requests / perSecond) * second),
    traffic: { kind: "poisson", perSecond },
    function: { duration: { kind: "exponential", mean: meanSeconds * second } },
    platform: { coldStart: { ...plain.platform.coldStart, functionInit: constant(200_000) } },
  });
  return { requests, scenario };
}

function flat(): readonly BenchRow[] {
  const costOf = ({ scenario, requests }: ReturnType<typeof steady>, runs = 1) =>
    Math.min(
      ...Array.from({ length: 4 }, () =>
        seconds(() => {
          for (let n = 0; n < runs; n += 1) meter(scenario);
        }),
      ),
    ) /
    (requests * runs);
  const byInstances = [1, 10, 100, 1000].map((count) => costOf(steady(count * 2, 0.4, 400_000)));
  const byRequests = [1e4, 1e5, 1e6, 1e7].map((count) =>
    costOf(steady(50, 0.4, count), Math.max(1, 3e5 / count)),
  );
  const spread = (costs: readonly number[]) => Math.max(...costs) / Math.min(...costs);
  return [
    atMost("cost a request, 1 to 1,000 instances, most ÷ least", spread(byInstances), "×", 2),
    atMost("cost a request, 10⁴ to 10⁷ requests, most ÷ least", spread(byRequests), "×", 2),
  ];
}

function frames(): BenchRow {
  const { scenario } = steady(1000, 0.9, 200_000);
  const trace = record(scenario);
  const taken = seconds(() => {
    for (let n = 0; n < 400; n += 1) frameAt(trace, (scenario.horizon / 400) * n, second);
  });
  return atMost("a frame of 200,000 requests, 1,000 instances", (taken / 400) * 1000, "ms", 1);
}

function seconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
