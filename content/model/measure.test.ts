import { expect, test } from "vitest";
import { record } from "@/simulator/run/record";
import chargedTwice from "../scenarios/charged-twice.json";
import eightAtOnce from "../scenarios/eight-at-once.json";
import poisonSpreads from "../scenarios/poison-spreads.json";
import { type Metric, measured } from "./measure";
import { readScenario } from "./scenario/scenario";

const s = 1_000_000;
const reading = readScenario(eightAtOnce);
if (!reading.ok) throw new Error("eight-at-once.json cannot be read");
const trace = record(reading.scenario);

function ask(metric: Metric, from: number | null = null, until: number | null = null) {
  return measured(trace, { metric, from, until });
}

test("a span counts the requests that arrive within it, its start included, its end not", () => {
  expect(ask("requests.arrived")).toBe(9);
  expect(ask("requests.arrived", 1 * s)).toBe(9);
  expect(ask("requests.arrived", null, 1 * s)).toBe(0);
  expect(ask("requests.arrived", 2 * s)).toBe(8);
  expect(ask("requests.cold", 2 * s)).toBe(7);
  expect(ask("requests.warm", 2 * s)).toBe(1);
});

test("when something first happens is told in seconds, or not at all", () => {
  expect(ask("first.arrived")).toBe(1);
  expect(ask("first.throttled")).toBeNull();
});

test("what callers tried again is counted, and what became a dead letter among those that arrive in a span", () => {
  const runOf = (scenario: unknown) => {
    const read = readScenario(scenario);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return record(read.scenario);
  };
  const whole = { from: null, until: null };
  const twice = runOf(chargedTwice);
  expect(measured(twice, { metric: "requests.clientRetries", ...whole })).toBe(8);
  const poison = runOf(poisonSpreads);
  expect(measured(poison, { metric: "requests.deadLettered", ...whole })).toBe(5);
  expect(measured(poison, { metric: "requests.deadLettered", ...whole, until: 1.25 * s })).toBe(0);
});

test("a latency of no requests is not a number", () => {
  expect(ask("latencyMs.max", 6 * s)).toBeNull();
});
