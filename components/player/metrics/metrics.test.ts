import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readScenario } from "@/content/model/scenario/scenario";
import { presetIds } from "@/simulator/presets/presets";
import { frameAt } from "@/simulator/read/frame";
import { record } from "@/simulator/run/record";
import { expectedArrivals } from "@/simulator/traffic/expected";
import { scenarioOnShelf } from "../scenario-fixture";
import { metricsOf } from "./metrics";

const folder = path.join(import.meta.dirname, "../../../content/scenarios");
const shelf = readdirSync(folder).flatMap((file) => {
  if (!file.endsWith(".json")) return [];
  const reading = readScenario(JSON.parse(readFileSync(path.join(folder, file), "utf8")));
  if (!reading.ok || expectedArrivals(reading.scenario) > 20_000) return [];
  return [[file, reading.scenario] as const];
});

test.each(shelf)("%s: the numbers at the end are the report's", (_, scenario) => {
  const trace = record(scenario);
  const { report } = trace;
  const numbers = metricsOf(trace).numbersAt(trace.horizon);
  expect(numbers).toMatchObject({
    arrived: report.requests.arrived,
    cold: report.requests.cold,
    completed: report.requests.completed,
    refused: report.requests.throttled,
    peak: report.instances.peak,
  });
  if (report.latencyMs.exact && numbers.p50 !== null) {
    expect(numbers.p50 / 1000).toBe(report.latencyMs.p50);
    expect((numbers.p99 ?? 0) / 1000).toBe(report.latencyMs.p99);
  }
  if (scenario.prices === null) expect(numbers.usd).toBeNull();
  else expect(numbers.usd).toBeCloseTo(report.cost.totalUsd, 12);
});

test.each(shelf)("%s: the numbers on the way agree with the frame", (_, scenario) => {
  const trace = record(scenario);
  const metrics = metricsOf(trace);
  for (const share of [0, 0.31, 0.9, 0.5, 0.07]) {
    const at = Math.round(trace.horizon * share);
    const frame = frameAt(trace, at);
    const numbers = metrics.numbersAt(at);
    expect(numbers.instances).toBe(frame.instances.length);
    expect(numbers.arrived).toBe(frame.counts.arrived);
    expect(numbers.completed).toBe(frame.counts.completed);
  }
});

test("cold and warm answers are told apart, each as far as it is there", () => {
  const trace = record(scenarioOnShelf("eight-at-once"));
  const { numbersAt } = metricsOf(trace);
  expect(numbersAt(0)).toMatchObject({ coldP50: null, warmP50: null });
  const { coldP50, warmP50 } = numbersAt(trace.horizon);
  expect((coldP50 ?? 0) / 1000).toBeCloseTo(trace.report.coldLatencyMs.p50, 6);
  expect((warmP50 ?? 0) / 1000).toBeCloseTo(trace.report.warmLatencyMs.p50, 6);
});

test.each(presetIds)(
  "%s: the cost so far ends at the bill, with instances kept ready and let go",
  (preset) => {
    const reading = readScenario({
      preset,
      horizon: "20m",
      traffic: {
        kind: "on-off",
        on: { perSecond: 6, for: "30s" },
        off: { perSecond: 0.05, for: "2m" },
      },
      platform: { provisioned: 1, keepAlive: { kind: "fixed", idle: "40s" } },
      interventions: [
        { kind: "provisioned", at: "4m", count: 3 },
        { kind: "deployment", at: "7m" },
        { kind: "provisioned", at: "11m", count: 0 },
      ],
    });
    if (!reading.ok) throw new Error("the scenario can be read");
    const trace = record(reading.scenario);
    const usd = metricsOf(trace).numbersAt(trace.horizon).usd ?? 0;
    expect(usd).toBeCloseTo(trace.report.cost.totalUsd, 10);
  },
);

test.each(["aws-lambda-x86", "vercel", "cloudflare-workers"])(
  "%s: runs that failed, batches and tries again are charged once each, as on the bill",
  (prices) => {
    const common = {
      preset: "lambda-node",
      prices,
      horizon: "5m",
      traffic: { kind: "poisson", perSecond: 4 },
      function: { errors: 0.3, timeout: "300ms" },
      platform: { maxInstances: 3, concurrencyPerInstance: 2 },
      interventions: [{ kind: "lose", at: "2m", share: 0.5 }],
    };
    const ways = [
      { clients: { retries: 2 }, downstream: { name: "store", places: 2, time: "50ms" } },
      { invocation: { kind: "async" } },
      { invocation: { kind: "queue", batch: 5, visibility: "10s" } },
      { invocation: { kind: "queue", batch: 5, visibility: "10s", partial: true } },
    ];
    for (const way of ways) {
      const reading = readScenario({ ...common, ...way });
      if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
      const trace = record(reading.scenario);
      const usd = metricsOf(trace).numbersAt(trace.horizon).usd ?? 0;
      expect(usd).toBeCloseTo(trace.report.cost.totalUsd, 10);
    }
  },
);

test("an always-on fleet costs from the first moment, a function that nobody calls nothing", () => {
  const [, scenario] = shelf.find(([file]) => file === "first-request.json") ?? [];
  if (!scenario) throw new Error("first-request.json is on the shelf");
  const numbers = metricsOf(record(scenario)).numbersAt(1_000_000);
  expect(numbers.usd).toBe(0);
  expect(numbers.alwaysOnUsd?.ifWaiting).toBeGreaterThan(0);
  expect(numbers.isOnePrice).toBe(true);
});

test("that a run has two always-on prices is known while both are still nothing", () => {
  const [, scenario] = shelf.find(([file]) => file === "eight-at-once.json") ?? [];
  if (!scenario) throw new Error("eight-at-once.json is on the shelf");
  const untold = { ...scenario, function: { ...scenario.function, cpu: 0 } };
  const { alwaysOnUsd, isOnePrice } = metricsOf(record(untold)).numbersAt(0);
  expect(alwaysOnUsd).toEqual({ ifWaiting: 0, ifComputing: 0 });
  expect(isOnePrice).toBe(false);
  expect(metricsOf(record(scenario)).numbersAt(0).isOnePrice).toBe(true);
});
