import { expect, test } from "vitest";
import { scenarioWith } from "../plain";
import { meter } from "../run/meter";
import { metricNames, metricOf } from "./metrics";

const minute = 60_000_000;
const busy = meter(
  scenarioWith({ horizon: 10 * minute, traffic: { kind: "poisson", perSecond: 1 } }),
);
const still = meter(scenarioWith({ horizon: 10 * minute }));

test("every number of a report has its name, and nothing else has", () => {
  const names = metricNames(busy);
  expect(names).toEqual(metricNames(still));
  expect(names).toEqual(
    expect.arrayContaining(["requests.arrived", "coldShare", "latencyMs.p99", "cost.totalUsd"]),
  );
  expect(names).not.toContain("digest");
  expect(names).not.toContain("latencyMs.exact");
  expect(names.every((name) => typeof metricOf(busy, name) === "number")).toBe(true);
});

test("a name leads to its number", () => {
  expect(metricOf(busy, "latencyMs.p99")).toBe(busy.latencyMs.p99);
  expect(metricOf(busy, "coldShare")).toBe(busy.coldShare);
});

test("what is no number of the report is not measured", () => {
  const names = ["digest", "latencyMs", "nothing.here", "coldShare.x", "constructor.length"];
  expect(names.map((name) => metricOf(busy, name))).toEqual(names.map(() => null));
});

test("there is no latency where nothing was completed", () => {
  expect(metricOf(still, "latencyMs.p99")).toBeNull();
  expect(metricOf(still, "requests.completed")).toBe(0);
});
