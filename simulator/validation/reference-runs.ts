// Ten scenarios with what an independent simulator (SimFaaS, itself checked against AWS Lambda) measured in
// ten runs each: mean and half-width of the 95 % interval. There, a cold request takes one draw from a
// law of its own; here the start is chosen so that start and run together have that very law.

import { constant, plain, scenarioWith } from "../plain";
import type { Report } from "../read/report";
import type { Distribution, Platform, Scenario, Traffic } from "../scenario";

/** What is compared, by its place in the report. */
export const metrics = {
  coldShare: (report: Report) => report.coldShare,
  throttledShare: (report: Report) => report.throttledShare,
  "instances.mean": (report: Report) => report.instances.mean,
  "instances.meanIdle": (report: Report) => report.instances.meanIdle,
  "latencyMs.mean": (report: Report) => report.latencyMs.mean,
  "instances.meanLifetimeMs": (report: Report) => report.instances.meanLifetimeMs,
};
export type Metric = keyof typeof metrics;

export type ReferenceRun = {
  readonly name: string;
  readonly scenario: Scenario;
  /** Mean and 95 % half-width over ten runs. */
  readonly expected: Readonly<Partial<Record<Metric, readonly [number, number]>>>;
};

const second = 1_000_000;
const nearlyTwoSeconds = exponential(1.991);
const rarelySlower = sometimes(0.11274509803921573, exponential(2.244));

export const referenceRuns: readonly ReferenceRun[] = [
  {
    name: "headline: 0.9/s, kept 10 min",
    scenario: run(1_000_000, poisson(0.9), nearlyTwoSeconds, rarelySlower, 600),
    expected: {
      coldShare: [0.0013244192, 1.781e-5],
      throttledShare: [0, 0],
      "instances.mean": [7.6840934, 0.01236],
      "instances.meanIdle": [5.8932109, 0.01315],
      "latencyMs.mean": [1991.1658, 2.323],
      "instances.meanLifetimeMs": [6472518, 80390],
    },
  },
  {
    name: "low rate: 0.01/s, kept 1 min",
    scenario: run(20_000_000, poisson(0.01), nearlyTwoSeconds, rarelySlower, 60),
    expected: {
      coldShare: [0.55765423, 6.492e-4],
      throttledShare: [0, 0],
      "instances.mean": [0.47515077, 7.731e-4],
      "instances.meanIdle": [0.45385131, 7.162e-4],
      "latencyMs.mean": [2131.682, 3.885],
      "instances.meanLifetimeMs": [85275.201, 65.94],
    },
  },
  {
    name: "evenly spaced, every 1.111111 s",
    scenario: run(
      1_000_000,
      { kind: "renewal", gap: constant(1_111_111) },
      nearlyTwoSeconds,
      rarelySlower,
      60,
    ),
    expected: {
      coldShare: [0.0085018889, 6.282e-5],
      throttledShare: [0, 0],
      "instances.mean": [4.4086441, 0.002791],
      "instances.meanIdle": [2.614378, 0.002687],
      "latencyMs.mean": [1993.6342, 1.522],
      "instances.meanLifetimeMs": [576361.78, 4022],
    },
  },
  {
    name: "cap of 5 at load 5",
    scenario: run(200_000, poisson(5), exponential(1), constant(0), 600, { maxInstances: 5 }),
    expected: {
      coldShare: [5.0008654e-6, 3.276e-9],
      throttledShare: [0.28494947, 3.405e-4],
      "instances.mean": [4.9999811, 6.934e-6],
      "instances.meanIdle": [1.4238458, 0.002599],
      "latencyMs.mean": [1000.4255, 1.018],
    },
  },
  {
    name: "batches of 10",
    scenario: run(
      1_000_000,
      { kind: "batches", gap: exponential(10), size: 10 },
      exponential(1),
      sometimes(0.5, exponential(2)),
      60,
    ),
    expected: {
      coldShare: [0.04729579, 2.029e-4],
      throttledShare: [0, 0],
      "instances.mean": [13.826294, 0.0162],
      "instances.meanIdle": [12.778926, 0.01479],
      "latencyMs.mean": [1047.6494, 0.6605],
      "instances.meanLifetimeMs": [292443.57, 1216],
    },
  },
  {
    name: "on and off: 10/s and 0.2/s",
    scenario: run(
      500_000,
      {
        kind: "on-off",
        on: { perSecond: 10, for: 30 * second },
        off: { perSecond: 0.2, for: 270 * second },
      },
      exponential(0.5),
      sometimes(0.75, exponential(2)),
      60,
    ),
    expected: {
      coldShare: [0.031968287, 5.102e-4],
      throttledShare: [0, 0],
      "instances.mean": [4.7579132, 0.04241],
      "instances.meanIdle": [4.1092404, 0.03667],
      "latencyMs.mean": [548.2403, 0.7958],
      "instances.meanLifetimeMs": [125850.73, 917.7],
    },
  },
  {
    name: "four requests per instance",
    scenario: run(100_000, poisson(10), exponential(0.5), exponential(1), 60, {
      concurrencyPerInstance: 4,
    }),
    expected: {
      coldShare: [6.4969487e-4, 1.337e-5],
      throttledShare: [0, 0],
      "instances.mean": [3.7176715, 0.007326],
      "instances.meanIdle": [1.7295503, 0.007208],
      "latencyMs.mean": [502.16512, 0.4392],
      "instances.meanLifetimeMs": [574090.56, 11850],
    },
    // There the newest instance with a free slot is taken even while it starts; here a ready one goes
    // before a starting one, so fewer requests wait and the mean latency is about 1 ms lower.
  },
  {
    name: "a single instance, kept 1 min",
    scenario: run(20_000_000, poisson(0.01), nearlyTwoSeconds, rarelySlower, 60, {
      maxInstances: 1,
    }),
    expected: {
      coldShare: [0.53737097, 9.062e-4],
      throttledShare: [0.020900728, 2.016e-4],
      "instances.mean": [0.46234238, 7.623e-4],
      "instances.meanIdle": [0.44150524, 7.201e-4],
      "latencyMs.mean": [2129.7358, 3.177],
      "instances.meanLifetimeMs": [86100.849, 92.09],
    },
  },
  {
    name: "uniform gaps, constant times",
    scenario: run(
      5_000_000,
      { kind: "renewal", gap: { kind: "uniform", from: 5 * second, to: 65 * second } },
      constant(second),
      constant(3 * second),
      30,
    ),
    expected: {
      coldShare: [0.54014779, 9.982e-4],
      throttledShare: [0, 0],
      "instances.mean": [0.7498451, 4.373e-4],
      "instances.meanIdle": [0.67502281, 4.357e-4],
      "latencyMs.mean": [2620.4434, 2.995],
      "instances.meanLifetimeMs": [48618.852, 63.98],
    },
  },
  {
    name: "cap of 10 at load 10, kept 5 s",
    scenario: run(100_000, poisson(10), exponential(1), constant(0), 5, { maxInstances: 10 }),
    expected: {
      coldShare: [3.2473605e-4, 1.338e-5],
      throttledShare: [0.21458547, 4.334e-4],
      "instances.mean": [9.9968546, 1.896e-4],
      "instances.meanIdle": [2.1448154, 0.002127],
      "latencyMs.mean": [1000.1468, 0.6518],
      "instances.meanLifetimeMs": [3128967.9, 135700],
    },
  },
];

function run(
  seconds: number,
  traffic: Traffic,
  duration: Distribution,
  functionInit: Distribution,
  keptSeconds: number,
  platform: Partial<Platform> = {},
): Scenario {
  return scenarioWith({
    horizon: seconds * second,
    traffic,
    function: { duration, timeout: 3_600_000_000_000 },
    platform: {
      coldStart: { ...plain.platform.coldStart, functionInit },
      keepAlive: { kind: "fixed", idle: constant(keptSeconds * second) },
      placement: "newest",
      maxInstances: 1000,
      ...platform,
    },
  });
}

function poisson(perSecond: number): Traffic {
  return { kind: "poisson", perSecond };
}

function exponential(seconds: number): Distribution {
  return { kind: "exponential", mean: Math.round(seconds * second) };
}

function sometimes(weight: number, is: Distribution): Distribution {
  return {
    kind: "mixture",
    of: [
      { weight: 1 - weight, is: constant(0) },
      { weight, is },
    ],
  };
}
