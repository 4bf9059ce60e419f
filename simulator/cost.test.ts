import { expect, test } from "vitest";
import { alwaysOnFleet } from "./cost";
import { type Change, constant, plain, scenarioWith } from "./plain";
import { alwaysOnCostUsd } from "./prices/always-on";
import { meter } from "./run/meter";
import type { PriceList } from "./scenario";

const second = 1_000_000;
const ms = 1000;

const prices: PriceList = {
  id: "made-for-tests",
  name: "Made for tests",
  perRequestUsd: 0.5,
  compute: {
    meter: "request",
    granularity: 100 * ms,
    minimum: 0,
    billedPhases: [],
    perGbSecondUsd: 2,
    perVcpuSecondUsd: 0,
  },
  cpu: null,
  vcpu: { memoryMbPerVcpu: 2048 },
  provisioned: null,
  monthlyUsd: 0,
};

test("each run is rounded up by itself and counts as a request", () => {
  const { cost } = run([0, 10, 20], {}, { duration: 120 * ms });
  expect(cost.billedGbSeconds).toBeCloseTo(0.6, 12);
  expect(cost.requestsUsd).toBe(1.5);
  expect(cost.totalUsd).toBeCloseTo(1.5 + 1.2, 12);
  expect(cost.perMillionUsd).toBeCloseTo(900_000, 6);
});

test("a minimum holds for each run", () => {
  const compute = { ...prices.compute, minimum: second };
  expect(run([0, 10], { compute }, { duration: 120 * ms }).cost.billedGbSeconds).toBe(2);
});

test("throttled requests cost nothing, timed out ones do", () => {
  const throttled = run([0, 0, 0], {}, { duration: second, platform: { maxInstances: 1 } });
  expect(throttled.cost.requestsUsd).toBe(0.5);
  const cut = run([0], {}, { duration: 10 * second, timeout: 2 * second });
  expect(cut.cost).toMatchObject({ requestsUsd: 0.5, billedGbSeconds: 2 });
});

test("metered by instance, requests at the same time are paid once, and the start if it is billed", () => {
  const compute = {
    ...prices.compute,
    meter: "busy-instance",
    billedPhases: ["functionInit"],
    perVcpuSecondUsd: 4,
  } as const;
  const platform = {
    concurrencyPerInstance: 10,
    coldStart: {
      ...plain.platform.coldStart,
      provision: constant(second),
      functionInit: constant(300 * ms),
    },
  };
  const { cost } = run([0, 0, 1.5, 30], { compute }, { duration: second, platform });
  // Start 0.3 s billed; busy 1.3 to 2.5 s; again 30 to 31 s; each second 1 GB and half a vCPU.
  expect(cost.billedGbSeconds).toBeCloseTo(0.3 + 1.2 + 1, 12);
  expect(cost.computeUsd).toBeCloseTo(2.5 * (2 + 0.5 * 4), 12);
});

test("CPU time is a share of the handler's duration", () => {
  const compute = { ...prices.compute, meter: "none" } as const;
  const { cost } = run(
    [0, 5],
    { compute, cpu: { perSecondUsd: 3, share: 0.25 } },
    { duration: second },
  );
  expect(cost.computeUsd).toBe(1.5);
});

test("provisioned instances are reserved by whole steps, and have a price of their own for execution", () => {
  const provisioned = {
    perGbSecondUsd: 0.1,
    perVcpuSecondUsd: 0,
    executionPerGbSecondUsd: 1,
    granularity: 300 * second,
  };
  const platform = { provisioned: 2 };
  const { cost } = run([10, 10, 10], { provisioned }, { duration: second, platform });
  // 1,000 s are four steps of 300 s for two instances; two of three runs are on them.
  expect(cost.provisionedUsd).toBeCloseTo(2 * 1200 * 0.1, 9);
  expect(cost.computeUsd).toBeCloseTo(2 * 1 + 1 * 2, 9);
});

test("idle memory is what instances hold while they have nothing to do", () => {
  const { cost } = run([0], {}, { duration: second });
  expect(cost.idleGbSeconds).toBe(600);
});

test("always on, capacity for the peak is paid around the clock", () => {
  const scenario = scenarioWith({ horizon: 7200 * second, function: { memoryMb: 2048 } });
  const fleet = alwaysOnFleet(3, scenario, 0.5);
  expect(fleet).toEqual({ vcpus: 1.5, memoryGb: 6, hours: 2 });
  expect(alwaysOnCostUsd(fleet)).toBeCloseTo(2 * (1.5 * 0.04048 + 6 * 0.004445), 12);
});

function run(
  atSeconds: readonly number[],
  change: Partial<PriceList>,
  options: { duration: number; timeout?: number; platform?: Change["platform"] },
) {
  const { duration, timeout = 900 * second, platform = {} } = options;
  return meter(
    scenarioWith({
      horizon: 1000 * second,
      traffic: { kind: "trace", at: atSeconds.map((at) => at * second) },
      function: { memoryMb: 1024, duration: constant(duration), timeout },
      platform,
      prices: { ...prices, ...change },
    }),
  );
}
