// The requests of a run as rows of a table: what the play head has seen of them, and nothing of the future.

import { quantity } from "@/simulator/quantity";
import type { Micros } from "@/simulator/scenario";
import { instanceName, latencyText } from "@/simulator/scene/words";
import { type Outcome, outcomes, type Start, starts } from "@/simulator/trace/kinds";
import { countUpTo } from "@/simulator/trace/search";
import type { Trace } from "@/simulator/trace/trace";

export type RequestRow = {
  readonly request: number;
  readonly arrivedAt: Micros;
  readonly start: Start;
  readonly instance: string | null;
  readonly waited: Micros | null;
  readonly ran: Micros | null;
  readonly latency: Micros | null;
  readonly outcome: Outcome;
};

/** How many have arrived. */
export function rowCount(trace: Trace, at: Micros): number {
  return countUpTo(trace.requests.arrivedAt, at);
}

/** A page of them, or all, in order of arrival. */
export function rowsOf(
  trace: Trace,
  at: Micros,
  from = 0,
  length = Number.POSITIVE_INFINITY,
): RequestRow[] {
  const count = Math.max(0, Math.min(length, rowCount(trace, at) - from));
  return Array.from({ length: count }, (_, n) => rowOf(trace, from + n, at));
}

/** A page of them, slowest first; what is not over comes last, as nobody knows yet. */
export function slowestRows(trace: Trace, at: Micros, from: number, length: number): RequestRow[] {
  const { arrivedAt, endedAt } = trace.requests;
  const latencies = Float64Array.from({ length: rowCount(trace, at) }, (_, request) => {
    const end = endedAt[request] ?? at + 1;
    return end <= at ? end - (arrivedAt[request] ?? 0) : -1;
  });
  const order = Int32Array.from(latencies.keys()).sort(
    (a, b) => (latencies[b] ?? 0) - (latencies[a] ?? 0) || a - b,
  );
  return Array.from(order.subarray(from, from + length), (request) => rowOf(trace, request, at));
}

function rowOf({ requests, tries }: Trace, request: number, at: Micros): RequestRow {
  let row = requests.lastTry[request] ?? 0;
  while ((tries.at[row] ?? 0) > at && (tries.previous[row] ?? -1) >= 0)
    row = tries.previous[row] ?? 0;
  const arrivedAt = requests.arrivedAt[request] ?? 0;
  const past = (moment: number | undefined) =>
    moment !== undefined && moment <= at ? moment : null;
  const placedAt = past(tries.placedAt[row]);
  const startedAt = past(tries.startedAt[row]);
  const endedAt = past(tries.endedAt[row]);
  const settledAt = past(requests.endedAt[request]);
  return {
    request,
    arrivedAt,
    start: placedAt === null ? "none" : (starts[tries.start[row] ?? 0] ?? "none"),
    instance: placedAt === null ? null : instanceName(tries.instance[row] ?? 0),
    waited: startedAt === null ? null : startedAt - arrivedAt,
    ran: startedAt === null || endedAt === null ? null : endedAt - startedAt,
    latency: settledAt === null ? null : settledAt - arrivedAt,
    outcome:
      settledAt === null ? "in-flight" : (outcomes[requests.outcome[request] ?? 0] ?? "in-flight"),
  };
}

export const startWords: Readonly<Record<Start, string>> = {
  none: "–",
  warm: "warm",
  waited: "waited",
  cold: "cold",
};

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  "in-flight": "under way",
  completed: "answered",
  "timed-out": "timed out",
  throttled: "refused (429)",
  "dead-lettered": "dead letter",
  "tried-again": "to be tried again",
  failed: "failed",
};

export function spanText(span: Micros | null): string {
  return span === null ? "–" : span === 0 ? quantity(0, "ms") : latencyText(span);
}
