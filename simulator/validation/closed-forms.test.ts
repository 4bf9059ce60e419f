// The engine against mathematics. Each form stands with the conditions under which it is exact; each
// tolerance is about four standard errors of the run's length, so a wrong rule fails and luck does not.

import { expect, test } from "vitest";
import { constant, plain, scenarioWith } from "../plain";
import { meter } from "../run/meter";
import type { Distribution, Platform } from "../scenario";
import { erlangB, erlangC } from "./closed-forms";

const second = 1_000_000;
const forever = { kind: "forever" } as const;

test("Erlang's loss formula gives the throttled share, whatever the service law", () => {
  const laws: Distribution[] = [
    exponential(1),
    constant(second),
    { kind: "uniform", from: 0, to: 2 * second },
    { kind: "lognormal", median: 800_000, p99: 4_000_000 },
  ];
  const means = [1, 1, 1, 0.8 * Math.exp((Math.log(5) / 2.3263478740408408) ** 2 / 2)];
  for (const [n, duration] of laws.entries()) {
    const load = 5 * (means[n] ?? 1);
    const { throttledShare, instances } = run(5, 40_000, duration, { maxInstances: 5 });
    expect(Math.abs(throttledShare - erlangB(5, load))).toBeLessThan(0.008);
    expect(Math.abs(instances.meanBusy - load * (1 - erlangB(5, load)))).toBeLessThan(0.05);
  }
});

test("without a cap the mean number busy is the load", () => {
  const { instances } = run(5, 40_000, exponential(1), {});
  expect(Math.abs(instances.meanBusy - 5)).toBeLessThan(0.06);
});

test("Little's law holds for requests and for instances", () => {
  const { instances, latencyMs, requests, coldShare } = run(0.05, 2_000_000, exponential(2), {
    coldStart: { ...plain.platform.coldStart, functionInit: exponential(1) },
    keepAlive: { kind: "fixed", idle: constant(20 * second) },
  });
  const rate = requests.arrived / 2_000_000;
  expect(instances.meanBusy + instances.meanStarting).toBeCloseTo(
    (rate * latencyMs.mean) / 1000,
    4,
  );
  expect(instances.mean).toBeCloseTo((rate * coldShare * instances.meanLifetimeMs) / 1000, 3);
});

test("a single instance is found cold with probability e^(−λT), and throttles λS/(1 + λS)", () => {
  const { requests, throttledShare } = run(0.01, 4_000_000, exponential(2), {
    maxInstances: 1,
    keepAlive: { kind: "fixed", idle: constant(60 * second) },
  });
  const served = requests.arrived - requests.throttled;
  expect(Math.abs(requests.cold / served - Math.exp(-0.6))).toBeLessThan(0.01);
  expect(Math.abs(throttledShare - 0.02 / 1.02)).toBeLessThan(0.003);
});

test("with vanishing service the cold share is e^(−λT) and the mean number of instances 1 − e^(−λT)", () => {
  const { coldShare, instances } = run(0.01, 4_000_000, constant(1), {
    keepAlive: { kind: "fixed", idle: constant(100 * second) },
  });
  expect(Math.abs(coldShare - Math.exp(-1))).toBeLessThan(0.01);
  expect(Math.abs(instances.mean - (1 - Math.exp(-1)))).toBeLessThan(0.01);
});

test("gaps longer than the service: cold with probability a/(1 − b + a)", () => {
  const { coldShare } = meter(
    scenarioWith({
      horizon: 1_000_000 * second,
      traffic: {
        kind: "renewal",
        gap: { kind: "uniform", from: 5 * second, to: 65 * second },
      },
      function: { duration: constant(second) },
      platform: {
        coldStart: { ...plain.platform.coldStart, functionInit: constant(3 * second) },
        keepAlive: { kind: "fixed", idle: constant(30 * second) },
      },
    }),
  );
  const warmThenCold = (65 - 31) / 60;
  const coldThenCold = (65 - 34) / 60;
  expect(Math.abs(coldShare - warmThenCold / (1 - coldThenCold + warmThenCold))).toBeLessThan(
    0.011,
  );
});

test("constant gaps: all cold when the rest reaches the keep-alive, one cold when it does not", () => {
  const coldWith = (idle: number) =>
    meter(
      scenarioWith({
        horizon: 1000 * second,
        traffic: { kind: "constant", perSecond: 0.1 },
        function: { duration: constant(second) },
        platform: { keepAlive: { kind: "fixed", idle: constant(idle) } },
      }),
    ).requests;
  expect(coldWith(9 * second - 1)).toMatchObject({ arrived: 100, cold: 100 });
  expect(coldWith(9 * second)).toMatchObject({ arrived: 100, cold: 100 });
  expect(coldWith(9 * second + 1)).toMatchObject({ arrived: 100, cold: 1 });
});

test("batches: cold share e^(−λT), mean instances B(1 − e^(−λT))", () => {
  const { coldShare, instances } = meter(
    scenarioWith({
      horizon: 3_000_000 * second,
      traffic: { kind: "batches", gap: exponential(100), size: 7 },
      function: { duration: constant(1) },
      platform: { keepAlive: { kind: "fixed", idle: constant(100 * second) } },
    }),
  );
  expect(Math.abs(coldShare - Math.exp(-1))).toBeLessThan(0.012);
  expect(Math.abs(instances.mean - 7 * (1 - Math.exp(-1)))).toBeLessThan(0.08);
});

test("provisioned instances: Erlang's loss formula gives the share that spills over", () => {
  const { requests, instances } = run(5, 40_000, exponential(1), {
    provisioned: 6,
    keepAlive: { kind: "none" },
  });
  expect(Math.abs(requests.cold / requests.arrived - erlangB(6, 5))).toBeLessThan(0.006);
  expect(instances.meanIdle).toBeCloseTo(6 - 5 * (1 - erlangB(6, 5)), 1);
});

test("a queue: Erlang's waiting formula gives the share that waits and the mean wait", () => {
  const { requests, latencyMs } = run(4, 100_000, exponential(1), {
    maxInstances: 5,
    keepAlive: forever,
    whenFull: { kind: "queue", maxWait: 3600 * second },
  });
  const waiting = erlangC(5, 4);
  expect(Math.abs(requests.waited / requests.arrived - waiting)).toBeLessThan(0.02);
  expect(Math.abs(latencyMs.mean - 1000 - (waiting / (5 - 4)) * 1000)).toBeLessThan(60);
});

test("slots times instances: throttled only when every slot is taken", () => {
  const { throttledShare } = run(5, 60_000, exponential(1), {
    maxInstances: 3,
    concurrencyPerInstance: 4,
  });
  expect(erlangB(12, 5)).toBeCloseTo(0.0034, 4);
  expect(Math.abs(throttledShare - erlangB(12, 5))).toBeLessThan(0.0012);
});

test("billed time: handler and start together, rounded up to the millisecond", () => {
  const billed = (handlerMs: number, initMs: number, billsInit: boolean) =>
    meter(
      scenarioWith({
        horizon: 10 * second,
        traffic: { kind: "trace", at: [0] },
        function: { memoryMb: 1024, duration: constant(Math.round(handlerMs * 1000)) },
        platform: {
          coldStart: {
            ...plain.platform.coldStart,
            functionInit: constant(Math.round(initMs * 1000)),
          },
        },
        prices: {
          id: "by-the-millisecond",
          name: "By the millisecond",
          perRequestUsd: 0,
          compute: {
            meter: "request",
            granularity: 1000,
            minimum: 0,
            billedPhases: billsInit ? ["functionInit"] : [],
            billedRestore: 0,
            perGbSecondUsd: 1,
            perVcpuSecondUsd: 0,
          },
          cpu: null,
          vcpu: { fixed: 1 },
          provisioned: null,
          monthlyUsd: 0,
        },
      }),
    ).cost;
  expect(billed(2.46, 413.61, true)).toMatchObject({ billedGbSeconds: 0.417, totalUsd: 0.417 });
  expect(billed(395.99, 265.72, true).billedGbSeconds).toBe(0.662);
  expect(billed(3000, 67.49, true).billedGbSeconds).toBe(3.068);
  expect(billed(1776.81, 1987.45, false).billedGbSeconds).toBe(1.777);
});

function run(
  perSecond: number,
  seconds: number,
  duration: Distribution,
  platform: Partial<Platform>,
) {
  return meter(
    scenarioWith({
      horizon: seconds * second,
      traffic: { kind: "poisson", perSecond },
      function: { duration },
      platform,
    }),
  );
}

function exponential(seconds: number): Distribution {
  return { kind: "exponential", mean: seconds * second };
}
