import { expect, test } from "vitest";
import type { Measure, Metric } from "@/content/model/measure";
import type { Ask } from "@/content/model/quiz/prediction";
import { record } from "@/simulator/run/record";
import { metricsOf } from "../player/metrics/metrics";
import { scenarioOnShelf } from "../player/scenario-fixture";
import { settledAt } from "./settled-at";

function settled(id: string, metric: Metric, from: number | null = null) {
  const trace = record(scenarioOnShelf(id));
  const measure: Measure = { metric, from, until: null };
  const ask: Ask = { kind: "number", min: 0, max: 1e9, step: 1, within: 0, measure };
  return { trace, at: settledAt(ask, trace), numbers: metricsOf(trace).numbersAt };
}

test("cold starts are all known when the last of them is decided, long before the end", () => {
  const { trace, at, numbers } = settled("eight-at-once", "requests.cold");
  expect(numbers(at).cold).toBe(trace.report.requests.cold);
  expect(numbers(at - 1).cold).toBe(trace.report.requests.cold - 1);
  expect(at).toBeLessThan(trace.horizon / 2);
});

test("a peak is known when the last event has met an instance, long before the fleet is gone", () => {
  const { trace, at, numbers } = settled("nobody-a-crowd-nobody", "instances.peak");
  expect(numbers(at).peak).toBe(trace.report.instances.peak);
  expect(numbers(at - 1).arrived).toBe(trace.report.requests.arrived - 1);
  expect(at).toBeLessThan(trace.horizon / 2);
});

test("that nobody else is cold is known only when everybody has met an instance", () => {
  const { at, numbers } = settled("eight-on-one", "requests.cold");
  expect(numbers(at)).toMatchObject({ arrived: 9, cold: 1 });
  expect(numbers(at - 1).arrived).toBe(8);
});

test("refusals are known with the last of them", () => {
  const { trace, at, numbers } = settled("account-limit", "requests.throttled");
  expect(numbers(at).refused).toBe(trace.report.requests.throttled);
  expect(numbers(at - 1).refused).toBeLessThan(trace.report.requests.throttled);
});

test("dead letters are known with the last that ends, tries of callers when nobody is left to try", () => {
  const { trace, at } = settled("poison-spreads", "requests.deadLettered");
  expect(at).toBe(Math.max(...trace.requests.endedAt));
  expect(settled("charged-twice", "requests.clientRetries").at).toBeLessThanOrEqual(trace.horizon);
});

test("what is added up or averaged over the run is known at its end", () => {
  for (const metric of ["instances.mean", "cost.totalUsd", "cost.perMonthUsd"] as const) {
    const { trace, at } = settled("eight-at-once", metric);
    expect(at).toBe(trace.horizon);
  }
});

test("an order is known when the last of it has happened", () => {
  const trace = record(scenarioOnShelf("first-request"));
  const measure = (metric: Metric): Measure => ({ metric, from: null, until: null });
  const ask: Ask = {
    kind: "order",
    options: (["first.warm", "first.instance-ready", "first.completed"] as const).map((metric) => ({
      text: metric,
      measure: measure(metric),
    })),
  };
  expect(settledAt(ask, trace)).toBe(6_000_000);
});
