// The report of a run, made from the tally and the bill once the run is over.

import { costOf } from "../cost";
import type { Report } from "../read/report";
import type { Micros, Scenario } from "../scenario";
import type { Engine } from "./engine";

export function reportOf(engine: Engine, scenario: Scenario): Report {
  const { tally } = engine;
  const percentiles = tally.latencies.percentiles([0.5, 0.9, 0.95, 0.99]);
  const [p50 = 0, p90 = 0, p95 = 0, p99 = 0] = percentiles.map(millis);
  const idle = tally.alive.less(tally.starting, tally.busy);
  return {
    requests: {
      arrived: tally.arrived,
      completed: tally.completed,
      warm: tally.warm,
      cold: tally.cold,
      throttled: tally.throttled,
      timedOut: tally.timedOut,
      retried: tally.retried,
      deadLettered: tally.deadLettered,
      waited: tally.waited,
      inFlight: engine.inFlight,
    },
    coldShare: share(tally.cold, tally.arrived),
    throttledShare: share(tally.throttled, tally.arrived),
    latencyMs: {
      mean: millis(share(tally.latency.value, tally.completed)),
      p50,
      p90,
      p95,
      p99,
      max: millis(tally.latencies.max),
      exact: tally.latencies.exact,
    },
    instances: {
      created: tally.created,
      peak: tally.peak,
      peakBusy: tally.peakBusy,
      mean: share(tally.alive.value, scenario.horizon),
      meanBusy: share(tally.busy.value, scenario.horizon),
      meanIdle: share(idle, scenario.horizon),
      meanStarting: share(tally.starting.value, scenario.horizon),
      meanLifetimeMs: millis(share(tally.lifetime.value, tally.ended)),
    },
    cost: costOf(engine.billing, idle, tally.arrived, scenario),
    digest: tally.digest.hex,
  };
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

function millis(micros: Micros): number {
  return micros / 1000;
}
