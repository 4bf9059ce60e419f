// What may be asked of a run in a lesson: a number by name, of the whole run or of the requests that
// arrive within a span of it. Names are those of the report. Works it out from the trace, never from prose.
import type { Micros } from "@/simulator/scenario";
import {
  type EventKind,
  eventKinds,
  type Outcome,
  outcomes,
  type Start,
  starts,
} from "@/simulator/trace/kinds";
import { countUpTo } from "@/simulator/trace/search";
import type { Trace } from "@/simulator/trace/trace";

export const requestMetrics = [
  "requests.arrived",
  "requests.completed",
  "requests.warm",
  "requests.cold",
  "requests.waited",
  "requests.throttled",
  "requests.deadLettered",
  "latencyMs.mean",
  "latencyMs.p50",
  "latencyMs.p99",
  "latencyMs.max",
] as const;
export const runMetrics = [
  "requests.clientRetries",
  "instances.created",
  "instances.peak",
  "instances.mean",
  "cost.totalUsd",
  "cost.perMonthUsd",
] as const;
export type RequestMetric = (typeof requestMetrics)[number];
export type RunMetric = (typeof runMetrics)[number];
/** "first.instance-gone": when, in seconds, something of that kind first happens. */
export type FirstMetric = `first.${EventKind}`;
export type Metric = RequestMetric | RunMetric | FirstMetric;

export const metrics: readonly Metric[] = [
  ...requestMetrics,
  ...runMetrics,
  ...eventKinds.map((kind): FirstMetric => `first.${kind}`),
];

export type Measure = {
  readonly metric: Metric;
  /** Only requests that arrive from here on; null: from the start. */
  readonly from: Micros | null;
  /** Only requests that arrive before; null: to the end. */
  readonly until: Micros | null;
};

export function isRequestMetric(metric: Metric): metric is RequestMetric {
  return requestMetrics.some((known) => known === metric);
}

/** null when there is nothing to measure: no such event, no completed request. */
export function measured(trace: Trace, measure: Measure): number | null {
  const { metric } = measure;
  const { report } = trace;
  switch (metric) {
    case "requests.clientRetries":
      return report.requests.clientRetries;
    case "instances.created":
      return report.instances.created;
    case "instances.peak":
      return report.instances.peak;
    case "instances.mean":
      return report.instances.mean;
    case "cost.totalUsd":
      return report.cost.totalUsd;
    case "cost.perMonthUsd":
      return report.cost.perMonthUsd;
    default:
      return isRequestMetric(metric)
        ? ofRequests(trace, metric, requestsWithin(trace, measure))
        : firstAt(trace, metric);
  }
}

function firstAt({ events }: Trace, metric: Metric): number | null {
  const row = events.kind.indexOf(eventKinds.findIndex((kind) => metric === `first.${kind}`));
  return row < 0 ? null : (events.at[row] ?? 0) / 1_000_000;
}

/** The rows of the requests that a measure is about, in order of arrival. */
export function requestsWithin(
  { requests }: Trace,
  { from, until }: Pick<Measure, "from" | "until">,
): readonly number[] {
  const first = from === null ? 0 : countUpTo(requests.arrivedAt, from - 1);
  const end = until === null ? requests.arrivedAt.length : countUpTo(requests.arrivedAt, until - 1);
  return Array.from({ length: Math.max(0, end - first) }, (_, n) => first + n);
}

function ofRequests(trace: Trace, metric: RequestMetric, rows: readonly number[]): number | null {
  const ended = (outcome: Outcome) => rows.filter((row) => outcomeOf(trace, row) === outcome);
  switch (metric) {
    case "requests.arrived":
      return rows.length;
    case "requests.completed":
      return ended("completed").length;
    case "requests.throttled":
      return ended("throttled").length;
    case "requests.deadLettered":
      return ended("dead-lettered").length;
    case "requests.warm":
    case "requests.cold":
    case "requests.waited": {
      const first = firstStarts(trace);
      return rows.filter((row) => `requests.${first[row]}` === metric).length;
    }
    default:
      return latencyMs(
        metric,
        ended("completed").map((row) => latencyOf(trace, row)),
      );
  }
}

function outcomeOf({ requests }: Trace, row: number): Outcome {
  return outcomes[requests.outcome[row] ?? 0] ?? "in-flight";
}

function latencyOf({ requests }: Trace, row: number): Micros {
  return (requests.endedAt[row] ?? 0) - (requests.arrivedAt[row] ?? 0);
}

/** How each request met its first instance: that counts, whatever its later tries met. */
export function firstStarts({ tries, requests, scenario }: Trace): readonly Start[] {
  // What stands in a queue that the platform reads does not wait for an instance until it is read, and finds none.
  const isRead = scenario.invocation.kind === "queue";
  const first: Start[] = Array.from(requests.arrivedAt, () => "none");
  tries.start.forEach((code, row) => {
    const request = tries.request[row] ?? 0;
    if (first[request] !== "none") return;
    const start = starts[code] ?? "none";
    const isLate = (tries.placedAt[row] ?? 0) > (tries.at[row] ?? 0);
    const stoodInLine = isLate && (!isRead || tries.limit[row] !== 0);
    first[request] = start === "warm" && stoodInLine ? "waited" : start;
  });
  return first;
}

/** How many of the latencies are no longer than it. */
const shares: Partial<Record<RequestMetric, number>> = {
  "latencyMs.p50": 0.5,
  "latencyMs.p99": 0.99,
  "latencyMs.max": 1,
};

function latencyMs(metric: RequestMetric, latencies: readonly Micros[]): number | null {
  const sorted = latencies.toSorted((a, b) => a - b);
  if (sorted.length === 0) return null;
  const share = shares[metric];
  if (share !== undefined) return (sorted[Math.ceil(share * sorted.length) - 1] ?? 0) / 1000;
  return sorted.reduce((sum, latency) => sum + latency, 0) / sorted.length / 1000;
}
