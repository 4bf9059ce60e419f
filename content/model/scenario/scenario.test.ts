import { expect, test } from "vitest";
import { presetIds } from "@/simulator/presets/presets";
import { readScenario } from "./scenario";
import { fullScenario } from "./scenario-example";
import { lineOf } from "./scenario-problem";

const read = (json: unknown) => {
  const reading = readScenario(json);
  if (!reading.ok) throw new Error(reading.problems.map((p) => lineOf(p, "test")).join("\n"));
  return reading.scenario;
};
const constant = (value: number) => ({ kind: "constant", value });

test("a full scenario becomes the engine's input", () => {
  const { prices, ...scenario } = read(fullScenario);
  expect(prices?.id).toBe("aws-lambda-x86");
  expect(scenario).toEqual({
    seed: 1,
    horizon: 1_200_000_000,
    traffic: { kind: "poisson", perSecond: 2 },
    function: {
      memoryMb: 512,
      duration: { kind: "lognormal", median: 120_000, p99: 600_000 },
      timeout: 30_000_000,
      cpu: 0.1,
      errors: 0,
    },
    platform: {
      coldStart: {
        provision: constant(100_000),
        fetch: constant(50_000),
        runtimeInit: constant(140_000),
        functionInit: constant(150_000),
        restore: constant(0),
      },
      firstRunFactor: 1,
      keepAlive: { kind: "fixed", idle: constant(600_000_000) },
      concurrencyPerInstance: 1,
      maxInstances: 1000,
      provisioned: 0,
      scaling: { burst: 1000, refill: 1000, every: 10_000_000 },
      placement: "most-recently-used",
      whenFull: { kind: "throttle" },
      maxLifetime: null,
      vcpus: "by-memory",
      requestsPerSecond: 10_000,
      autoscaler: { kind: "per-request" },
    },
    invocation: { kind: "sync" },
    clients: null,
    downstream: null,
    interventions: [],
  });
});

test("an empty scenario is the simplest platform without traffic", () => {
  expect(read({})).toEqual({
    seed: 1,
    horizon: 3_600_000_000,
    traffic: { kind: "none" },
    function: {
      memoryMb: 128,
      duration: constant(100_000),
      timeout: 900_000_000,
      cpu: 0,
      errors: 0,
    },
    platform: {
      coldStart: {
        provision: constant(0),
        fetch: constant(0),
        runtimeInit: constant(0),
        functionInit: constant(0),
        restore: constant(0),
      },
      firstRunFactor: 1,
      keepAlive: { kind: "fixed", idle: constant(600_000_000) },
      concurrencyPerInstance: 1,
      maxInstances: null,
      provisioned: 0,
      scaling: null,
      placement: "most-recently-used",
      whenFull: { kind: "throttle" },
      maxLifetime: null,
      vcpus: null,
      requestsPerSecond: null,
      autoscaler: { kind: "per-request" },
    },
    invocation: { kind: "sync" },
    clients: null,
    downstream: null,
    interventions: [],
    prices: null,
  });
});

test.each(presetIds)("%s alone is a scenario", (preset) => {
  const scenario = read({ preset, traffic: { kind: "poisson", perSecond: 1 } });
  expect(
    Object.values(scenario.platform.coldStart).some(
      (p) => JSON.stringify(p) !== '{"kind":"constant","value":0}',
    ),
  ).toBe(true);
  expect(scenario.prices === null).toBe(preset === "knative");
});

test("what is given stands over the preset, phase by phase", () => {
  const own = read({ preset: "lambda-node", platform: { coldStart: { functionInit: "2s" } } });
  const plain = read({ preset: "lambda-node" });
  expect(own.platform).toEqual({
    ...plain.platform,
    coldStart: { ...plain.platform.coldStart, functionInit: constant(2_000_000) },
  });
  expect(own.function).toEqual(plain.function);
});

test("a union that is given replaces the preset's whole, a scaling rate is filled up", () => {
  const own = read({
    preset: "lambda-node",
    function: { duration: "1s" },
    platform: { keepAlive: { kind: "forever" }, scaling: { burst: 5 } },
  }).platform;
  expect(own.keepAlive).toEqual({ kind: "forever" });
  expect(own.scaling).toEqual({ burst: 5, refill: 1000, every: 10_000_000 });
});

test("null takes away what the preset has", () => {
  const own = read({
    preset: "lambda-node",
    prices: null,
    platform: { maxInstances: null, scaling: null, maxLifetime: null },
  });
  expect([own.prices, own.platform.maxInstances, own.platform.scaling]).toEqual([null, null, null]);
});

test("every kind of traffic is read", () => {
  const kinds = [
    { kind: "none" },
    { kind: "constant", perSecond: 0.5 },
    { kind: "renewal", gap: { kind: "uniform", from: "0s", to: "2s" } },
    { kind: "burst", at: "1m", count: 100, within: "0s" },
    { kind: "batches", gap: { kind: "exponential", mean: "10s" }, size: 5 },
    { kind: "on-off", on: { perSecond: 10, for: "5s" }, off: { perSecond: 0, for: "1m" } },
    { kind: "daily", lowPerSecond: 0, highPerSecond: 9, period: "1d" },
    { kind: "trace", at: ["0s", "1s", "1s", "1.5s"] },
    { kind: "trace", at: ["0s", "1s"], runs: ["20ms", "0s"] },
    { kind: "pings", every: "5m" },
  ];
  expect(read({ traffic: { kind: "sum", of: kinds } }).traffic).toMatchInlineSnapshot(`
    {
      "kind": "sum",
      "of": [
        {
          "kind": "none",
        },
        {
          "kind": "constant",
          "perSecond": 0.5,
        },
        {
          "gap": {
            "from": 0,
            "kind": "uniform",
            "to": 2000000,
          },
          "kind": "renewal",
        },
        {
          "at": 60000000,
          "count": 100,
          "kind": "burst",
          "within": 0,
        },
        {
          "gap": {
            "kind": "exponential",
            "mean": 10000000,
          },
          "kind": "batches",
          "size": 5,
        },
        {
          "kind": "on-off",
          "off": {
            "for": 60000000,
            "perSecond": 0,
          },
          "on": {
            "for": 5000000,
            "perSecond": 10,
          },
        },
        {
          "highPerSecond": 9,
          "kind": "daily",
          "lowPerSecond": 0,
          "period": 86400000000,
        },
        {
          "at": [
            0,
            1000000,
            1000000,
            1500000,
          ],
          "kind": "trace",
        },
        {
          "at": [
            0,
            1000000,
          ],
          "kind": "trace",
          "runs": [
            20000,
            0,
          ],
        },
        {
          "every": 300000000,
          "kind": "pings",
        },
      ],
    }
  `);
});

test("every kind of distribution is read", () => {
  const kinds = [
    "40us",
    { kind: "exponential", mean: "1s" },
    { kind: "lognormal", median: "1s", p99: "2s" },
    { kind: "normal", mean: "1s", sd: "100ms" },
    { kind: "uniform", from: "1s", to: "1s" },
    { kind: "empirical", values: ["1s", "3s", "2s"] },
  ];
  const of = kinds.map((is, n) => ({ weight: n, is }));
  expect(read({ function: { duration: { kind: "mixture", of } } }).function.duration).toEqual({
    kind: "mixture",
    of: [
      { weight: 0, is: constant(40) },
      { weight: 1, is: { kind: "exponential", mean: 1_000_000 } },
      { weight: 2, is: { kind: "lognormal", median: 1_000_000, p99: 2_000_000 } },
      { weight: 3, is: { kind: "normal", mean: 1_000_000, sd: 100_000 } },
      { weight: 4, is: { kind: "uniform", from: 1_000_000, to: 1_000_000 } },
      { weight: 5, is: { kind: "empirical", values: [1_000_000, 3_000_000, 2_000_000] } },
    ],
  });
});

test("policies of the platform are read", () => {
  const { platform } = read({
    platform: {
      keepAlive: { kind: "histogram", percentiles: [1, 95], range: "2h" },
      whenFull: { kind: "queue", maxWait: "30s" },
      maxLifetime: "2h",
      placement: "random",
      firstRunFactor: 3,
    },
  });
  expect(platform).toMatchObject({
    keepAlive: {
      kind: "histogram",
      range: 7_200_000_000,
      bin: 60_000_000,
      headPercentile: 1,
      tailPercentile: 95,
      margin: 0.1,
    },
    whenFull: { kind: "queue", maxWait: 30_000_000 },
    maxLifetime: constant(7_200_000_000),
    placement: "random",
    firstRunFactor: 3,
  });
});

test("an asynchronous invocation says only what differs from Lambda's", () => {
  const invocation = { kind: "async", maxAge: "1h" };
  expect(read({ invocation }).invocation).toEqual({
    kind: "async",
    retries: 2,
    retryAfter: [60_000_000, 120_000_000],
    maxAge: 3_600_000_000,
    jitter: "full",
  });
  expect(read({ invocation: "sync" }).invocation).toEqual({ kind: "sync" });
});

test("interventions are put in the order of time", () => {
  const interventions = [
    { kind: "deployment", at: "5m" },
    { kind: "events", at: "1m", count: 100 },
    { kind: "provisioned", at: "2m", count: 3 },
  ];
  expect(read({ interventions }).interventions).toEqual([
    { kind: "events", at: 60_000_000, count: 100 },
    { kind: "provisioned", at: 120_000_000, count: 3 },
    { kind: "deployment", at: 300_000_000 },
  ]);
});

test("title, description and preset are kept for people", () => {
  const reading = readScenario({ title: "A burst", description: "Watch.", preset: "knative" });
  expect(reading.ok && reading.about).toEqual({
    title: "A burst",
    description: "Watch.",
    preset: "knative",
  });
});
