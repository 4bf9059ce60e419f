import { expect, test } from "vitest";
import { alwaysOnFleet, machinesFor, requestsPerMachine } from "./cost";
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
    billedRestore: 0,
    perGbSecondUsd: 2,
    perVcpuSecondUsd: 0,
  },
  cpu: null,
  vcpu: { memoryMbPerVcpu: 2048 },
  provisioned: null,
  monthlyUsd: 0,
};

const kept = {
  perGbSecondUsd: 0.1,
  perVcpuSecondUsd: 0,
  executionPerGbSecondUsd: 1,
  granularity: 300 * second,
  idleOnly: false,
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
  const provisioned = kept;
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

test("machines that are always on are paid around the clock", () => {
  const scenario = scenarioWith({ horizon: 7200 * second, function: { memoryMb: 2048 } });
  const fleet = alwaysOnFleet(3, scenario, 0.5);
  expect(fleet).toEqual({ vcpus: 1.5, memoryGb: 6, hours: 2 });
  expect(alwaysOnCostUsd(fleet)).toBeCloseTo(2 * (1.5 * 0.04048 + 6 * 0.004445), 12);
});

test.each([
  // An instance takes, were busy, machines if their requests wait, if they compute.
  [1, 1, 1, 1],
  [1, 10, 1, 10],
  [1, 11, 2, 11],
  [1, 30, 3, 30],
  [4, 5, 2, 5],
  [80, 3, 3, 3],
  [1, 0, 0, 0],
])("of instances that take %d, %d busy ones are %d machines, or %d", (each, busy, few, many) => {
  const scenario = scenarioWith({ platform: { concurrencyPerInstance: each } });
  expect(machinesFor(busy, scenario)).toEqual({ ifWaiting: few, ifComputing: many });
});

test.each([
  // Of a run computes, on so many processors, an instance takes, were busy: machines.
  [0.1, null, 1, 30, 3],
  [0.1, 1, 1, 31, 4],
  [0.5, 1, 1, 9, 5],
  [1, 1, 1, 7, 7],
  [0.1, 1, 80, 3, 3],
  [0.1, 2, 1, 40, 2],
  // Half a processor: 0.9 of waiting and 0.2 of computing, so 5.5 at once fill it.
  [0.1, 0.5, 1, 11, 2],
  [0.1, 0.5, 4, 11, 8],
])(
  "where it is told that %d computes, with %s processors, %d each: %d busy are %d machines",
  (cpu, vcpus, each, busy, many) => {
    const scenario = scenarioWith({
      function: { cpu },
      platform: { vcpus, concurrencyPerInstance: each },
    });
    expect(machinesFor(busy, scenario)).toEqual({ ifWaiting: many, ifComputing: many });
  },
);

test("with processors by memory, a small machine has room for fewer requests at once", () => {
  const withMemory = (memoryMb: number) =>
    scenarioWith({ function: { cpu: 0.1, memoryMb }, platform: { vcpus: "by-memory" } });
  expect(requestsPerMachine(withMemory(1769))).toBeCloseTo(10, 9);
  expect(requestsPerMachine(withMemory(3538))).toBeCloseTo(20, 9);
  expect(requestsPerMachine(withMemory(512))).toBeCloseTo((0.9 + 0.34551) / 0.34551, 3);
});

test("where only idle time is reserved, a busy instance that is kept ready is paid for once", () => {
  const provisioned = { ...kept, idleOnly: true, granularity: 1 };
  const platform = { provisioned: 2 };
  const { cost } = run([10, 10, 10, 500], { provisioned }, { duration: 100 * second, platform });
  // From 10 to 110 s three are busy, so nothing kept ready is idle; from 500 to 600 s one of two is.
  expect(cost.provisionedUsd).toBeCloseTo((1000 * 2 - 100 * 2 - 100 * 1) * 0.1, 9);
  expect(cost.computeUsd).toBeCloseTo(3 * 100 * 2 + 100 * 2 - 300 * 1, 9);
});

test("the number kept ready may change while they are busy", () => {
  const provisioned = { ...kept, idleOnly: true, granularity: 1 };
  const { cost } = meter({
    ...scenarioFor([10], { provisioned }, { duration: 100 * second, platform: { provisioned: 2 } }),
    interventions: [
      { kind: "provisioned", at: 60 * second, count: 0 },
      { kind: "provisioned", at: 900 * second, count: 1 },
    ],
  });
  // Two for 10 s, one of two for 50 s, none until 900 s, one for 100 s.
  expect(cost.provisionedUsd).toBeCloseTo((20 + 50 + 100) * 0.1, 9);
});

test("a part of a restore is billed with the request that waited for it", () => {
  const compute = { ...prices.compute, granularity: ms, billedRestore: 0.25 };
  const coldStart = { ...plain.platform.coldStart, restore: constant(400 * ms) };
  const { cost } = run([0, 10], { compute }, { duration: 120 * ms, platform: { coldStart } });
  expect(cost.billedGbSeconds).toBeCloseTo(0.1 + 0.12 + 0.12, 12);
});

type Options = { duration: number; timeout?: number; platform?: Change["platform"] };

function run(atSeconds: readonly number[], change: Partial<PriceList>, options: Options) {
  return meter(scenarioFor(atSeconds, change, options));
}

function scenarioFor(
  atSeconds: readonly number[],
  change: Partial<PriceList>,
  { duration, timeout = 900 * second, platform = {} }: Options,
) {
  return scenarioWith({
    horizon: 1000 * second,
    traffic: { kind: "trace", at: atSeconds.map((at) => at * second) },
    function: { memoryMb: 1024, duration: constant(duration), timeout },
    platform,
    prices: { ...prices, ...change },
  });
}
