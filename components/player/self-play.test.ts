import { expect, test } from "vitest";
import { record } from "@/simulator/run/record";
import { scenarioOnShelf } from "./scenario-fixture";
import { decisionInstant } from "./self-play";

test("a run that plays by itself stops just before the first request is decided on", () => {
  const trace = record(scenarioOnShelf("first-request"));
  expect(decisionInstant(trace)).toBe((trace.requests.arrivedAt[0] ?? 0) - 1);
});

test("where nothing comes there is nothing to decide", () => {
  const quiet = { ...scenarioOnShelf("first-request"), interventions: [] };
  const trace = record({ ...quiet, traffic: { kind: "trace", at: [] } });
  expect(decisionInstant(trace)).toBeNull();
});
