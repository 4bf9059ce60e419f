import { expect, test } from "vitest";
import { record } from "@/simulator/run/record";
import { readScenario } from "../scenario/scenario";
import { runNumber, runNumberNames, takesSpan } from "./run-number";

const reading = readScenario({
  preset: "lambda-node",
  horizon: "20s",
  traffic: { kind: "trace", at: ["1s", "4s", "5s", "5s"] },
});
if (!reading.ok) throw new Error("The scenario of this test cannot be read.");
const trace = record(reading.scenario);

test("a number is found by the name of a prediction's metric, by its path in the report, or by what it follows from", () => {
  expect(runNumber(trace, "requests.cold")).toBe(2);
  expect(runNumber(trace, "latencyMs.p95")).toBe(trace.report.latencyMs.p95);
  expect(runNumber(trace, "cold.percent")).toBe(50);
});

test("a span counts only the requests in it", () => {
  const span = { from: 3_000_000, until: null };
  expect(runNumber(trace, "requests.cold", span)).toBe(1);
  expect(takesSpan("requests.cold")).toBe(true);
  expect(takesSpan("instances.created")).toBe(false);
});

test("what is no metric is none, and each name in the list is one", () => {
  for (const name of ["requests", "constructor", "latencyMs.exact", "digest", ""])
    expect(runNumber(trace, name)).toBeUndefined();
  for (const name of runNumberNames(trace)) expect(runNumber(trace, name)).not.toBeUndefined();
});
