// Durations that are longer or shorter throughout, and what a run would take alone on one full processor.
import type { Distribution, Scenario, Traffic } from "@/simulator/scenario";

export function scaled(is: Distribution, by: number): Distribution {
  const of = (value: number) => Math.round(value * by);
  switch (is.kind) {
    case "constant":
      return { kind: "constant", value: of(is.value) };
    case "empirical":
      return { ...is, values: is.values.map(of) };
    case "exponential":
      return { kind: "exponential", mean: of(is.mean) };
    case "lognormal":
      return { kind: "lognormal", median: of(is.median), p99: of(is.p99) };
    case "normal":
      return { kind: "normal", mean: of(is.mean), sd: of(is.sd) };
    case "uniform":
      return { kind: "uniform", from: of(is.from), to: of(is.to) };
    case "mixture":
      return {
        kind: "mixture",
        of: is.of.map(({ weight, is: part }) => ({ weight, is: scaled(part, by) })),
      };
  }
}

function withRunsScaled(traffic: Traffic, by: number): Traffic {
  if (traffic.kind === "sum")
    return { ...traffic, of: traffic.of.map((each) => withRunsScaled(each, by)) };
  if (traffic.kind !== "trace") return traffic;
  const { at, runs } = traffic;
  return { kind: "trace", at, runs: runs && Float64Array.from(runs).map(times(by)) };
}

function times(by: number): (value: number) => number {
  return (value) => Math.round(value * by);
}

const memoryOfProcessor = 1769;

/** The log's runs were as long as their memory's share of a processor made them. */
export function onOneProcessor(scenario: Scenario, cpu: number): Scenario {
  const { function: own, platform } = scenario;
  const share = Math.min(1, own.memoryMb / memoryOfProcessor);
  const slower = 1 - cpu + cpu / share;
  return {
    ...scenario,
    traffic: withRunsScaled(scenario.traffic, 1 / slower),
    function: { ...own, cpu, duration: scaled(own.duration, 1 / slower) },
    platform: { ...platform, vcpus: "by-memory" },
  };
}
