// The presets run: what they show must be plausible beside what is known of the platforms.
import { expect, test } from "vitest";
import { scenarioWith } from "../plain";
import { priceListById } from "../prices/price-lists";
import { meter } from "../run/meter";
import { record } from "../run/record";
import type { Scenario, Traffic } from "../scenario";
import { settingsOf } from "./preset";
import { type PresetId, presetIds, presets } from "./presets";

const second = 1_000_000;
const hour = 3600 * second;

function scenarioOf(id: PresetId, traffic: Traffic, horizon = hour): Scenario {
  const { prices, ...settings } = settingsOf(presets[id]);
  const list = prices === null ? null : priceListById(prices);
  return scenarioWith({ ...settings, prices: list, horizon, traffic });
}

const lone: Traffic = { kind: "trace", at: [0] };

test.each(presetIds)("%s serves two requests a second for an hour", (id) => {
  const report = meter(scenarioOf(id, { kind: "poisson", perSecond: 2 }));
  expect(report.requests.arrived).toBeGreaterThan(6_000);
  expect(report.requests.throttled + report.requests.timedOut).toBe(0);
  expect(report.requests.completed + report.requests.inFlight).toBe(report.requests.arrived);
  expect(report.coldShare).toBeLessThan(0.01);
  expect(report.cost.totalUsd > 0).toBe(id !== "knative");
});

test("steady traffic on Lambda meets well under one cold start in a hundred", () => {
  const { coldShare } = meter(scenarioOf("lambda-node", { kind: "poisson", perSecond: 2 }));
  expect(coldShare).toBeGreaterThan(0);
  expect(coldShare).toBeLessThan(0.003);
});

const known = new Map<PresetId, number>();

/** The middle latency of a first request over two hundred seeds, in milliseconds. */
function firstRequest(id: PresetId): number {
  const middle = known.get(id) ?? middleOfFirst(id);
  known.set(id, middle);
  return middle;
}

function middleOfFirst(id: PresetId): number {
  const waits = Array.from(
    { length: 200 },
    (_, seed) => meter({ ...scenarioOf(id, lone), seed }).latencyMs.max,
  );
  return waits.toSorted((a, b) => a - b)[100] ?? 0;
}

test.each([
  ["lambda-node", 450, 750],
  ["lambda-python", 400, 700],
  ["lambda-java", 1_300, 2_000],
  ["lambda-java-snapstart", 550, 900],
  ["lambda-image", 650, 1_100],
  ["cloud-run", 2_800, 3_600],
  ["azure-flex", 1_600, 2_400],
  ["cloudflare-workers", 120, 220],
  ["knative", 1_900, 2_900],
  ["vercel-fluid", 80, 200],
  ["lambda-2020-measured", 1_000, 3_000],
] as const)("%s: a first request takes %d to %d ms at the median", (id, from, to) => {
  expect(firstRequest(id)).toBeGreaterThan(from);
  expect(firstRequest(id)).toBeLessThan(to);
});

test("SnapStart takes about half of a Java cold start away", () => {
  const share = firstRequest("lambda-java-snapstart") / firstRequest("lambda-java");
  expect(share).toBeGreaterThan(0.3);
  expect(share).toBeLessThan(0.55);
});

test("where instances share requests, fewer carry the same load", () => {
  const busy: Traffic = { kind: "poisson", perSecond: 200 };
  const peak = (id: PresetId) => meter(scenarioOf(id, busy, hour / 6)).instances.peak;
  expect(peak("lambda-node")).toBeGreaterThan(25);
  expect(peak("cloud-run")).toBeLessThan(15);
  expect(peak("cloudflare-workers")).toBeLessThan(10);
});

test("the instance measured in 2020 is always kept 600 s and never 660 s", () => {
  const gaps = (seconds: number): Traffic => ({
    kind: "trace",
    at: Array.from({ length: 40 }, (_, n) => n * seconds * second),
  });
  const coldOf = (traffic: Traffic) => {
    const scenario = scenarioOf("lambda-2020-measured", traffic, 10 * hour);
    const duration = { kind: "constant", value: second } as const;
    return meter({ ...scenario, function: { ...scenario.function, duration } }).requests.cold;
  };
  expect(coldOf(gaps(600))).toBe(1);
  expect(coldOf(gaps(670))).toBe(40);
  const between = coldOf(gaps(646));
  expect(between).toBeGreaterThan(8);
  expect(between).toBeLessThan(33);
});

test("a request a quarter of an hour finds Lambda cold, one every four minutes warm", () => {
  const every = (minutes: number): Traffic => ({ kind: "pings", every: minutes * 60 * second });
  expect(meter(scenarioOf("lambda-node", every(16), 24 * hour)).coldShare).toBe(1);
  expect(meter(scenarioOf("lambda-node", every(4), hour)).requests.cold).toBe(1);
});

/** A run of always the same length, of which a tenth computes. */
function alwaysTaking(id: PresetId, millis: number, traffic: Traffic, horizon: number): Scenario {
  const scenario = scenarioOf(id, traffic, horizon);
  const duration = { kind: "constant", value: millis * 1000 } as const;
  return { ...scenario, function: { ...scenario.function, duration } };
}

test("on Lambda memory buys speed: twice the memory, half the computing", () => {
  const warm = (memoryMb: number) => {
    const scenario = alwaysTaking("lambda-node", 120, { kind: "pings", every: 60 * second }, hour);
    const own = { ...scenario.function, memoryMb };
    return meter({ ...scenario, function: own }).latencyMs.p50;
  };
  // 108 ms of waiting, and 12 ms on one processor; more memory than that of one does not help.
  expect(warm(1769)).toBeCloseTo(120, 6);
  expect(warm(884.5)).toBeCloseTo(108 + 24, 6);
  expect(warm(10_240)).toBeCloseTo(120, 6);
});

test("on Lambda more requests a second are refused than ten times the concurrency", () => {
  const brief = alwaysTaking(
    "lambda-node",
    10,
    { kind: "constant", perSecond: 20_000 },
    4 * second,
  );
  const taken = (requestsPerSecond: number | null) => {
    const platform = { ...brief.platform, requestsPerSecond };
    const own = { ...brief.function, cpu: 0 };
    const { requests } = meter({ ...brief, platform, function: own });
    return requests.arrived - requests.throttled;
  };
  expect(taken(brief.platform.requestsPerSecond)).toBeLessThanOrEqual(10_000 * 4 + 10_000);
  expect(taken(brief.platform.requestsPerSecond)).toBeGreaterThan(40_000);
  expect(taken(null)).toBeGreaterThan(70_000);
});

test("on Cloud Run it is the processors that decide: 8 of them busy at 60 % are 14 instances", () => {
  const steady = alwaysTaking("cloud-run", 200, { kind: "poisson", perSecond: 400 }, 300 * second);
  const { looks } = record(steady);
  const wanted = [...looks.wanted].slice(-24);
  expect(Math.min(...wanted)).toBeGreaterThanOrEqual(13);
  expect(Math.max(...wanted)).toBeLessThanOrEqual(15);
});

test("the last instance on Cloud Run ends within a quarter of an hour, on Knative after 90 s", () => {
  const restOf = (id: PresetId, seed: number) => {
    const { instances, tries } = record({ ...scenarioOf(id, lone, hour / 3), seed });
    return ((instances.endedAt[0] ?? 0) - (tries.endedAt[0] ?? 0)) / second;
  };
  for (let seed = 1; seed <= 20; seed++) {
    expect(restOf("cloud-run", seed)).toBeGreaterThan(60);
    expect(restOf("cloud-run", seed)).toBeLessThan(15 * 60 + 5);
    expect(restOf("knative", seed)).toBeGreaterThanOrEqual(90);
    expect(restOf("knative", seed)).toBeLessThan(96);
  }
});

test("from nothing, Knative starts one pod for a whole crowd, and more once it has looked", () => {
  const crowd = scenarioOf("knative", { kind: "burst", at: 0, count: 500, within: 0 }, 60 * second);
  const { instances, report } = record(crowd);
  expect(report.requests.cold).toBe(1);
  const others = [...instances.createdAt].slice(1);
  expect(others.length).toBeGreaterThan(0);
  expect(Math.min(...others)).toBe(2 * second);
});
