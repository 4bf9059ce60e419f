// Knative as it was measured: what it holds given the response, and what a fitted share of computing gives for the
// response itself. And the scaler that others here start from.

import { plain } from "../../plain";
import { record } from "../../run/record";
import type { FunctionConfig, Platform, Scenario, TargetScaler } from "../../scenario";
import { outcomes } from "../../trace/kinds";
import type { Trace } from "../../trace/trace";
import { always, atRandom, exponential, type Oracle, second, traced } from "./oracle";

const completed = outcomes.indexOf("completed");

/** In the first minutes an empty platform meets the whole load, and requests pile up on few instances. */
const settled = 300 * second;

/** As on Knative, its panic off. */
export const scaler: TargetScaler = {
  kind: "target",
  concurrency: 1,
  utilization: 0.7,
  cpu: null,
  every: 2 * second,
  window: 60 * second,
  panic: null,
  maxUpRate: 1000,
  maxDownRate: 2,
  toZeroAfter: 30 * second,
  minInstances: 0,
  onDemand: false,
  unwanted: "end",
};

/** No limit but the target, and each request to any of the instances. */
export const platform = {
  concurrencyPerInstance: 100_000,
  placement: "random",
  whenFull: { kind: "queue", maxWait: 300 * second },
} as const satisfies Partial<Platform>;

/**
 * Knative at 20 requests a second, an hour a point, a container of a quarter of a processor, panic practically off
 * (pacslab/conc-value-perf-modelling, MIT, 2021–22; read off the published figures, ± 2 %).
 */
export const measuredOnKnative = [
  { target: 1, ready: 33, response: 1.18 },
  { target: 2, ready: 17.3, response: 1.235 },
  { target: 3, ready: 13.2, response: 1.38 },
  { target: 5, ready: 8.9, response: 1.515 },
  { target: 7, ready: 7.2, response: 1.737 },
  { target: 10, ready: 6.1, response: 2.08 },
] as const;

type Measured = (typeof measuredOnKnative)[number];

export function holdsAsMeasured(measured: Measured): Oracle {
  const { target, ready, response } = measured;
  return {
    name: `Knative measured, target ${target}`,
    shorter: 3,
    scenario: measuredWith(measured, { duration: exponential(response) }),
    figures: [traced("mean ready", ready, meanReady, { share: ready < 10 ? 0.09 : 0.05 })],
  };
}

/** The share that comes nearest to the measured responses, to a hundredth. */
export const fittedCpu = 0.07;

export const fitOracles: readonly Oracle[] = measuredOnKnative.map((measured) => ({
  name: `Knative, computing for ${Math.round(100 * fittedCpu)} %, target ${measured.target}`,
  shorter: 3,
  scenario: computingFor(fittedCpu, measured),
  figures: [
    traced("mean response, s", measured.response, meanResponse, { share: 0.08 }),
    traced("mean ready", measured.ready, meanReady, { share: 0.12 }),
  ],
}));

/** The root mean square distance of the six responses from the measured ones, as a share of them. */
export function distanceFromMeasured(cpu: number, seconds: number): number {
  const squares = measuredOnKnative.map((measured) => {
    const scenario = { ...computingFor(cpu, measured), horizon: settled + seconds * second };
    return (meanResponse(record(scenario)) / measured.response - 1) ** 2;
  });
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
}

/** Alone on a quarter of a processor a run takes 1.1 s, whatever part of it computes. */
function computingFor(cpu: number, measured: Measured): Scenario {
  return measuredWith(measured, { cpu, duration: always(1.1 / (1 - cpu + cpu / 0.25)) });
}

function measuredWith({ target }: Measured, run: Partial<FunctionConfig>): Scenario {
  return atRandom(20, 3900, {
    function: run,
    platform: {
      ...platform,
      vcpus: 0.25,
      autoscaler: { ...scaler, concurrency: target },
      coldStart: { ...plain.platform.coldStart, provision: always(2) },
    },
  });
}

/** Instances that are ready and take work, on average, once the run has settled. */
export function meanReady({ instances, horizon }: Trace): number {
  let sum = 0;
  for (const [n, readyAt] of instances.readyAt.entries()) {
    const until = Math.min(instances.drainingAt[n] ?? 0, instances.endedAt[n] ?? 0, horizon);
    sum += Math.max(0, until - Math.max(settled, readyAt));
  }
  return sum / (horizon - settled);
}

/** Of requests that came once the run had settled. */
function meanResponse({ requests }: Trace): number {
  let sum = 0;
  let count = 0;
  for (const [n, at] of requests.arrivedAt.entries()) {
    if (at < settled || requests.outcome[n] !== completed) continue;
    sum += (requests.endedAt[n] ?? 0) - at;
    count++;
  }
  return sum / count / second;
}
