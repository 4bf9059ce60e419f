// From when on a run answers what was asked of it: later nothing changes what is measured. Then the debrief comes, and
// not at the end of the film.
import { type Measure, requestsWithin } from "@/content/model/measure";
import type { Ask } from "@/content/model/quiz/prediction";
import type { Micros } from "@/simulator/scenario";
import { eventKinds } from "@/simulator/trace/kinds";
import { finite } from "@/simulator/trace/search";
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

function measureSettledAt(trace: Trace, { metric, ...span }: Measure): Micros {
  const rows = requestsWithin(trace, span);
  switch (metric) {
    case "instances.mean":
    case "cost.totalUsd":
    case "cost.perMonthUsd":
      return trace.horizon;
    case "requests.clientRetries":
      return latest([...trace.requests.endedAt]);
    case "requests.completed":
    case "requests.deadLettered":
    case "latencyMs.max":
    case "latencyMs.mean":
    case "latencyMs.p50":
    case "latencyMs.p99":
      return latest(rows.map((row) => trace.requests.endedAt[row] ?? 0));
    case "requests.arrived":
    case "requests.cold":
    case "requests.warm":
    case "requests.waited":
    case "requests.throttled":
    case "instances.created":
    case "instances.peak":
      return latest(decidedAt(trace, rows));
    default:
      return firstAt(trace, metric) ?? trace.horizon;
  }
}

/** When each of them was given its first instance, or turned away: after the last of them nothing more is counted. */
function decidedAt({ tries }: Trace, rows: readonly number[]): readonly Micros[] {
  const asked = new Set(rows);
  return [...tries.request].flatMap((row, n) => {
    if (!asked.has(row)) return [];
    const placedAt = finite(tries.placedAt[n]);
    if (placedAt === null) return tries.at[n] ?? 0;
    asked.delete(row);
    return placedAt;
  });
}

function latest(instants: readonly Micros[]): Micros {
  return instants.reduce((last, at) => Math.max(last, at), 0);
}

function firstAt({ events }: Trace, metric: string): Micros | undefined {
  const row = [...events.kind].findIndex((kind) => metric === `first.${eventKinds[kind]}`);
  return row < 0 ? undefined : events.at[row];
}
