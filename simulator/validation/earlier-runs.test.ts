// What was there before errors, callers, shared processors, targets and what lies behind comes to the same as
// before, byte for byte: digest, and the fields that a report had then. The list was made by that engine.

import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { Report } from "../read/report";
import { meter } from "../run/meter";
import earlierRuns from "./earlier-runs.json";
import { earlierScenarios } from "./earlier-scenarios";

test("what was not asked for changes nothing: digests and reports are what they were", () => {
  const scenarios = earlierScenarios(earlierRuns.length);
  expect(scenarios.map((scenario) => lineOf(meter(scenario)))).toEqual(earlierRuns);
});

test("a line changes with any field of a report", () => {
  const [scenario] = earlierScenarios(1);
  if (scenario === undefined) throw new Error("There is no scenario.");
  const report = meter(scenario);
  const otherwise = { ...report, cost: { ...report.cost, idleGbSeconds: 1e-9 } };
  expect(lineOf(otherwise)).not.toBe(lineOf(report));
});

function lineOf(report: Report): string {
  const { digest } = report;
  return `${digest} ${createHash("sha256")
    .update(JSON.stringify(then(report)))
    .digest("hex")
    .slice(0, 16)}`;
}

/** The fields of a report as they were, in their order. */
function then({ requests, coldShare, throttledShare, latencyMs, instances, cost, digest }: Report) {
  return {
    requests: {
      arrived: requests.arrived,
      completed: requests.completed,
      warm: requests.warm,
      cold: requests.cold,
      throttled: requests.throttled,
      timedOut: requests.timedOut,
      retried: requests.retried,
      deadLettered: requests.deadLettered,
      waited: requests.waited,
      inFlight: requests.inFlight,
    },
    coldShare,
    throttledShare,
    latencyMs: {
      mean: latencyMs.mean,
      p50: latencyMs.p50,
      p90: latencyMs.p90,
      p95: latencyMs.p95,
      p99: latencyMs.p99,
      max: latencyMs.max,
      exact: latencyMs.exact,
    },
    instances: {
      created: instances.created,
      peak: instances.peak,
      peakBusy: instances.peakBusy,
      mean: instances.mean,
      meanBusy: instances.meanBusy,
      meanIdle: instances.meanIdle,
      meanStarting: instances.meanStarting,
      meanLifetimeMs: instances.meanLifetimeMs,
    },
    cost: {
      requestsUsd: cost.requestsUsd,
      computeUsd: cost.computeUsd,
      provisionedUsd: cost.provisionedUsd,
      totalUsd: cost.totalUsd,
      perMillionUsd: cost.perMillionUsd,
      billedGbSeconds: cost.billedGbSeconds,
      idleGbSeconds: cost.idleGbSeconds,
    },
    digest,
  };
}
