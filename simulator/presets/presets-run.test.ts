// The presets run: what they show must be plausible beside what is known of the platforms.
import { expect, test } from "vitest";
import { scenarioWith } from "../plain";
import { priceListById } from "../prices/price-lists";
import { meter } from "../run/meter";
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

/** The middle latency of a first request over two hundred seeds, in milliseconds. */
function firstRequest(id: PresetId): number {
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
