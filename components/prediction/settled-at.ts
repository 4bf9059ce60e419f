// From when on a run answers what was asked of it: later nothing changes what is measured. Then the debrief comes, and
// not at the end of the film.
import { firstStarts, type Measure, requestsWithin } from "@/content/model/measure";
import type { Ask } from "@/content/model/quiz/prediction";
import type { Micros } from "@/simulator/scenario";
import { eventKinds, outcomes, starts } from "@/simulator/trace/kinds";
import { countUpTo } from "@/simulator/trace/search";
import type { Trace } from "@/simulator/trace/trace";

export function settledAt(ask: Ask, trace: Trace): Micros {
  switch (ask.kind) {
    case "number":
    case "choice":
      return held(trace, measureSettledAt(trace, ask.measure));
    case "order":
      return held(
        trace,
        Math.max(...ask.options.map(({ measure }) => measureSettledAt(trace, measure))),
      );
    case "curve":
      return trace.horizon;
  }
}

function held({ horizon }: Trace, at: Micros): Micros {
  return Math.max(0, Math.min(at, horizon));
}

function measureSettledAt(trace: Trace, measure: Measure): Micros {
  const { metric } = measure;
  const { horizon, instances, requests } = trace;
  const rows = requestsWithin(trace, measure);
  const last = (instants: readonly Micros[]) => Math.max(0, ...instants);
  const ended = (outcome: (typeof outcomes)[number]) =>
    rows
      .filter((row) => outcomes[requests.outcome[row] ?? 0] === outcome)
      .map((row) => requests.endedAt[row] ?? horizon);
  switch (metric) {
    case "requests.arrived":
      return last(rows.map((row) => requests.arrivedAt[row] ?? 0));
    case "requests.completed":
      return last(ended("completed"));
    case "requests.throttled":
      return last(ended("throttled"));
    case "requests.cold":
    case "requests.warm":
    case "requests.waited":
      return last(placedFirst(trace, rows, metric));
    case "instances.created":
      return last([...instances.createdAt]);
    case "instances.peak":
      return peakAt(trace);
    case "instances.mean":
    case "cost.totalUsd":
      return horizon;
    case "latencyMs.max":
    case "latencyMs.mean":
    case "latencyMs.p50":
    case "latencyMs.p99":
      return last(ended("completed"));
    default:
      return firstAt(trace, metric) ?? horizon;
  }
}

/** When those were given their first instance that met it in this way. */
function placedFirst(trace: Trace, rows: readonly number[], metric: string): readonly Micros[] {
  const first = firstStarts(trace);
  const counted = new Set(rows.filter((row) => `requests.${first[row]}` === metric));
  const { request, placedAt, start } = trace.tries;
  return [...request].flatMap((row, n) =>
    starts[start[n] ?? 0] !== "none" && counted.delete(row) ? [placedAt[n] ?? 0] : [],
  );
}

function peakAt({ instances, report }: Trace): Micros {
  const ends = instances.endedAt.toSorted();
  const atPeak = (at: Micros, n: number) => n + 1 - countUpTo(ends, at) >= report.instances.peak;
  return instances.createdAt.find(atPeak) ?? 0;
}

function firstAt({ events }: Trace, metric: string): Micros | undefined {
  const row = [...events.kind].findIndex((kind) => metric === `first.${eventKinds[kind]}`);
  return row < 0 ? undefined : events.at[row];
}
