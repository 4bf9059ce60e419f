// The report of a run, made from the tally and the bill once the run is over.

import { costOf } from "../cost";
import { costOver, monthLength, reportedAlwaysOnUsd } from "../cost-over";
import type { Report, Spread } from "../read/report";
import type { Micros, Scenario } from "../scenario";
import type { Engine } from "./engine";
import { Latencies } from "./latencies";

export function reportOf(engine: Engine, scenario: Scenario): Report {
  const { tally, downstream } = engine;
  const { horizon } = scenario;
  const latencies = Latencies.together(
    tally.warmLatencies,
    tally.waitedLatencies,
    tally.coldLatencies,
  );
  const percentiles = latencies.percentiles([0.5, 0.9, 0.95, 0.99]);
  const [p50 = 0, p90 = 0, p95 = 0, p99 = 0] = percentiles.map(millis);
  const idle = tally.alive.less(tally.starting, tally.busy);
  const cost = costOf(engine.billing, idle, tally.arrived, scenario);
  return {
    requests: {
      arrived: tally.arrived,
      completed: tally.completed,
      warm: tally.warm,
      cold: tally.cold,
      throttled: tally.throttled,
      timedOut: tally.timedOut,
      failed: tally.failed,
      retried: tally.retried,
      clientRetries: tally.clientRetries,
      gaveUp: tally.gaveUp,
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
      max: millis(latencies.max),
      exact: latencies.exact,
    },
    coldLatencyMs: spread(tally.coldLatencies),
    warmLatencyMs: spread(tally.warmLatencies),
    queueWaitMs: spread(tally.queueWaits),
    instances: {
      created: tally.created,
      peak: tally.peak,
      peakBusy: tally.peakBusy,
      mean: share(tally.alive.value, horizon),
      meanBusy: share(tally.busy.value, horizon),
      meanIdle: share(idle, horizon),
      meanStarting: share(tally.starting.value, horizon),
      meanLifetimeMs: millis(share(tally.lifetime.value, tally.ended)),
    },
    downstream: {
      waited: downstream?.waited ?? 0,
      refused: downstream?.refused ?? 0,
      peak: downstream?.peak ?? 0,
      meanBusy: share(downstream?.busy.value ?? 0, horizon),
    },
    cost: {
      ...cost,
      alwaysOnUsd: reportedAlwaysOnUsd(tally.peakBusy, scenario),
      perMonthUsd: costOver(cost.totalUsd, horizon, monthLength),
    },
    digest: tally.digest.hex,
  };
}

function spread(latencies: Latencies): Spread {
  const [p50 = 0, p90 = 0, p99 = 0] = latencies.percentiles([0.5, 0.9, 0.99]).map(millis);
  return { p50, p90, p99, max: millis(latencies.max) };
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

function millis(micros: Micros): number {
  return micros / 1000;
}
