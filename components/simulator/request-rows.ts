// The requests of a run as rows of a table: what the play head has seen of them, and nothing of the future.

import type { Micros } from "@/simulator/scenario";
import { instanceName, latencyText } from "@/simulator/scene/words";
import { countUpTo } from "@/simulator/trace/search";
import { type Outcome, outcomes, type Start, starts, type Trace } from "@/simulator/trace/trace";

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

/** In order of arrival, up to an instant. */
export function rowsOf(trace: Trace, at: Micros): RequestRow[] {
  const count = countUpTo(trace.requests.arrivedAt, at);
  return Array.from({ length: count }, (_, request) => rowOf(trace, request, at));
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

/** Slowest first; what is not over comes last, as nobody knows yet. */
export function byLatency(rows: readonly RequestRow[]): RequestRow[] {
  return [...rows].sort(
    (a, b) => (b.latency ?? -1) - (a.latency ?? -1) || a.arrivedAt - b.arrivedAt,
  );
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
};

export function spanText(span: Micros | null): string {
  return span === null ? "–" : span === 0 ? "0 ms" : latencyText(span);
}
