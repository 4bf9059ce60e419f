// A log to try, made by the engine: one day of a function with a quiet night, a full noon, a job that brings twelve
// requests at once, and two deployments. What it was made with is known, so what is read out of it can be checked.
import { constant, scenarioWith } from "@/simulator/plain";
import type { Scenario } from "@/simulator/scenario";
import { reportLines } from "./log-maker";

const [second, minute, hour] = [1e6, 6e7, 3.6e9];

export const ownSampleScenario: Scenario = scenarioWith({
  seed: 7,
  horizon: 24 * hour,
  traffic: {
    kind: "sum",
    of: [
      { kind: "daily", lowPerSecond: 0.002, highPerSecond: 0.3, period: 24 * hour },
      { kind: "batches", gap: { kind: "exponential", mean: 40 * minute }, size: 12 },
    ],
  },
  function: {
    memoryMb: 512,
    duration: { kind: "lognormal", median: 120_000, p99: 0.9 * second },
  },
  platform: {
    coldStart: {
      provision: constant(0),
      fetch: constant(0),
      runtimeInit: constant(0),
      functionInit: { kind: "lognormal", median: 0.62 * second, p99: 1.6 * second },
      restore: constant(0),
    },
    keepAlive: { kind: "fixed", idle: constant(8 * minute) },
  },
  interventions: [10.5, 15].map((at) => ({ kind: "deployment", at: at * hour })),
});

export function ownSample(): string {
  return reportLines(ownSampleScenario).text;
}
