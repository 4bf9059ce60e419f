import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { record } from "@/simulator/run/record";
import { type Measure, type Metric, measured, metrics, requestMetrics } from "./measure";
import { readScenario } from "./scenario";

const folder = new URL("../scenarios/", import.meta.url);
const shelf = readdirSync(folder).filter((name) => name.endsWith(".json"));

function traceOf(name: string) {
  const reading = readScenario(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
  if (!reading.ok) throw new Error(name);
  return record(reading.scenario);
}

function whole(metric: Metric): Measure {
  return { metric, from: null, until: null };
}

test.each(shelf)("a measure of the whole of %s is what its report says", (name) => {
  const trace = traceOf(name);
  for (const metric of requestMetrics) {
    const [group = "", field = ""] = metric.split(".");
    const reported: unknown = Reflect.get(Object(Reflect.get(trace.report, group)), field);
    expect(measured(trace, whole(metric)) ?? 0, metric).toBeCloseTo(Number(reported), 6);
  }
});

test("a span counts the requests that arrive within it, its start included, its end not", () => {
  const trace = traceOf("eight-at-once.json");
  const s = 1_000_000;
  const count = (metric: Metric, from: number | null, until: number | null) =>
    measured(trace, { metric, from, until });
  expect(count("requests.arrived", null, null)).toBe(9);
  expect(count("requests.arrived", 1 * s, null)).toBe(9);
  expect(count("requests.arrived", null, 1 * s)).toBe(0);
  expect(count("requests.arrived", 2 * s, null)).toBe(8);
  expect(count("requests.cold", 2 * s, null)).toBe(7);
  expect(count("requests.warm", 2 * s, null)).toBe(1);
});

test("when something first happens is told in seconds, or not at all", () => {
  const trace = traceOf("eight-at-once.json");
  expect(measured(trace, whole("first.arrived"))).toBe(1);
  expect(measured(trace, whole("first.throttled"))).toBeNull();
});

test("every metric can be asked of a run", () => {
  const trace = traceOf("restless-fleet.json");
  for (const metric of metrics) {
    const value = measured(trace, whole(metric));
    expect(value === null || Number.isFinite(value), metric).toBe(true);
  }
});
