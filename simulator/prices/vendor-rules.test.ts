// Bills worked out by hand from the vendors' rules, beside what the engine charges on its presets.
import { expect, test } from "vitest";
import { constant, scenarioWith } from "../plain";
import { settingsOf } from "../presets/preset";
import { type PresetId, presets } from "../presets/presets";
import { meter } from "../run/meter";
import type { Downstream, Scenario, Traffic } from "../scenario";
import { priceListById } from "./price-lists";

const second = 1_000_000;
const ms = 1000;

function scenarioOf(id: PresetId, traffic: Traffic, horizon: number): Scenario {
  const { prices, ...settings } = settingsOf(presets[id]);
  const list = prices === null ? null : priceListById(prices);
  return scenarioWith({ ...settings, prices: list, horizon, traffic });
}

function withMinimum(scenario: Scenario, provisioned: number): Scenario {
  return { ...scenario, platform: { ...scenario.platform, provisioned } };
}

test("Cloud Run: a minimum instance is paid at the idle rate while it has no request, else as any other", () => {
  const base = scenarioOf("cloud-run", { kind: "trace", at: every(10, 10) }, 100 * second);
  const scenario = withMinimum(
    { ...base, function: { ...base.function, duration: constant(second) } },
    1,
  );
  const { cost } = meter(scenario);
  // Ten requests of 1 s in 100 s, 1 vCPU and half a GiB: 10 s active, 90 s idle.
  expect(cost.requestsUsd).toBeCloseTo(10 * 0.4e-6, 12);
  expect(cost.computeUsd).toBeCloseTo(10 * (0.000024 + 0.5 * 0.0000025), 12);
  expect(cost.provisionedUsd).toBeCloseTo(90 * (0.0000025 + 0.5 * 0.0000025), 12);
});

test("Cloud Run: what its scaler keeps at least is paid as minimum instances are", () => {
  const base = scenarioOf("cloud-run", { kind: "trace", at: every(10, 10) }, 100 * second);
  const { autoscaler } = base.platform;
  if (autoscaler.kind !== "target") throw new Error("Cloud Run has a scaler");
  const platform = { ...base.platform, autoscaler: { ...autoscaler, minInstances: 3 } };
  expect(meter({ ...base, platform }).cost).toEqual(meter(withMinimum(base, 3)).cost);
  const both = { ...platform, provisioned: 2 };
  expect(meter({ ...base, platform: both }).cost).toEqual(meter(withMinimum(base, 3)).cost);
});

test("Cloud Run: at 20 requests a second a minimum instance costs $0.0007 an hour more, not $0.0135", () => {
  const base = scenarioOf("cloud-run", { kind: "poisson", perSecond: 20 }, 3600 * second);
  const without = meter(base).cost.totalUsd;
  const surplus = meter(withMinimum(base, 1)).cost.totalUsd - without;
  // About a twentieth of the hour is idle: 3,600 s × 5 % × $0.00000375.
  expect(surplus).toBeGreaterThan(0.0004);
  expect(surplus).toBeLessThan(0.001);
});

test("Lambda: provisioned concurrency is paid for whether it works or not", () => {
  const base = scenarioOf("lambda-node", { kind: "trace", at: [0] }, 3600 * second);
  const idle = meter(withMinimum({ ...base, traffic: { kind: "none" } }, 10)).cost;
  const used = meter(withMinimum(base, 10)).cost;
  expect(idle.provisionedUsd).toBeCloseTo(10 * 3600 * 0.5 * 0.0000041667, 9);
  expect(used.provisionedUsd).toBe(idle.provisionedUsd);
});

test("Lambda with SnapStart: a cold request bills three tenths of its restore besides its run", () => {
  const base = scenarioOf("lambda-java-snapstart", { kind: "trace", at: [0] }, 60 * second);
  const coldStart = { ...base.platform.coldStart, restore: constant(400 * ms) };
  const platform = { ...base.platform, coldStart, firstRunFactor: 1.5 };
  const own = { ...base.function, duration: constant(120 * ms), cpu: 0 };
  const { cost, requests } = meter({ ...base, platform, function: own });
  expect(requests.cold).toBe(1);
  // 0.3 × 400 ms and a first run of 1.5 × 120 ms, with 1 GB.
  expect(cost.billedGbSeconds).toBeCloseTo(0.12 + 0.18, 12);
  expect(cost.totalUsd).toBeCloseTo(0.3 * 0.0000166667 + 0.2e-6, 12);
});

test("Workers: ten requests of 120 ms, of which 12 compute, cost ten fees and 120 CPU-milliseconds", () => {
  const base = scenarioOf("cloudflare-workers", { kind: "trace", at: every(1, 10) }, 60 * second);
  const own = { ...base.function, duration: constant(120 * ms) };
  const { cost } = meter({ ...base, function: own });
  expect(cost.requestsUsd).toBeCloseTo(10 * 0.3e-6, 15);
  expect(cost.computeUsd).toBeCloseTo(0.12 * 0.00002, 15);
  // How much slower they compute side by side is not on the bill.
  const together = { ...base, traffic: { kind: "burst", at: 0, count: 10, within: 0 } } as const;
  expect(meter({ ...together, function: own }).cost.computeUsd).toBeCloseTo(0.12 * 0.00002, 15);
});

test("Vercel: waiting for a database holds memory and costs no CPU", () => {
  const base = scenarioOf("vercel-fluid", { kind: "trace", at: [second] }, 60 * second);
  const own = { ...base.function, duration: constant(120 * ms) };
  const downstream: Downstream = {
    name: "database",
    places: 1,
    heldBy: "request",
    time: constant(380 * ms),
    connect: constant(0),
    whenFull: { kind: "wait", maxWait: second },
  };
  const { cost } = meter({ ...base, function: own, downstream });
  // 2 GB for half a second, and 12 ms of a processor.
  const expected = 2 * 0.5 * (0.0106 / 3600) + 0.012 * (0.128 / 3600);
  expect(cost.computeUsd).toBeCloseTo(expected, 12);
});

function every(seconds: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, n) => n * seconds * second);
}
