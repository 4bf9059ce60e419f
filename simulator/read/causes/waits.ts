// For what a try waited before it had an instance: to be read from a queue, then in line for an instance. Behind how
// many, and why nothing came of it yet: told as of when the wait began, or, where it is not over, as of now.

import type { Micros } from "../../scenario";
import { type Limit, limits } from "../../trace/kinds";
import { countUpTo, finite, valueAt } from "../../trace/search";
import type { Trace } from "../../trace/trace";
import { type Frame, frameAt } from "../frame";
import type { RequestFrame } from "../frame-parts";

type Span = {
  readonly since: Micros;
  /** null: it still waits. */
  readonly until: Micros | null;
  /** How many stood before it when it came; in line a batch is one. */
  readonly ahead: number;
};

export type Wait = Span &
  (
    | {
        readonly kind: "events";
        /** When the platform was refused last, and when it reads on. */
        readonly refusedAt: Micros | null;
        readonly opensAt: Micros | null;
      }
    | {
        readonly kind: "messages";
        /** How many batches may be worked on at once, how many are, how many rest after a refusal. */
        readonly pollers: number;
        readonly reading: number;
        readonly resting: number;
        /** When there is a poller more, as things stand; null: they are not all at work, or stay as many. */
        readonly growsAt: Micros | null;
        /** Until when a poller waits for the batch to fill; null: none does. */
        readonly fillsUntil: Micros | null;
      }
    | {
        readonly kind: "line";
        readonly limit: Exclude<Limit, "none">;
        /** When the scaling rate next allows an instance. */
        readonly allowedAt: Micros | null;
        /** What the scaler saw when it looked last, and when it looks next; null: it is not the scaler that it waits for. */
        readonly scaler: { readonly looked: Frame["scaler"]; readonly nextAt: Micros } | null;
      }
  );

export function waitsOf(trace: Trace, row: number, at: Micros): readonly Wait[] {
  const { tries } = trace;
  const came = valueAt(tries.at, row);
  const readAt = valueAt(tries.readAt, row);
  const left = Math.min(valueAt(tries.placedAt, row), valueAt(tries.endedAt, row));
  const waits: Wait[] = [];
  const until = Math.min(readAt, left);
  if (readAt > came && until > came) waits.push(toBeRead(trace, row, spanOf(came, until, at), at));
  const since = Math.max(came, readAt);
  const limit = limits[valueAt(tries.limit, row)] ?? "none";
  if (since <= at && left > since && limit !== "none")
    waits.push(inLine(trace, row, spanOf(since, left, at), limit, at));
  return waits;
}

function spanOf(since: Micros, until: Micros, at: Micros): Omit<Span, "ahead"> {
  return { since, until: until <= at ? until : null };
}

/** The instant as of which the reasons of a wait are told. */
function asOf({ since, until }: Omit<Span, "ahead">, at: Micros): Micros {
  return until === null ? at : since;
}

function toBeRead(trace: Trace, row: number, span: Omit<Span, "ahead">, at: Micros): Wait {
  const { invocation } = trace.scenario;
  const now = asOf(span, at);
  const ahead = aheadOf(trace, row, span.since);
  if (invocation.kind !== "queue") {
    const pause = countUpTo(trace.pauses.at, now) - 1;
    const refusedAt = trace.pauses.at[pause] ?? null;
    return {
      kind: "events",
      ...span,
      ahead,
      refusedAt,
      opensAt: frameAt(trace, now).events?.opensAt ?? null,
    };
  }
  const frame = frameAt(trace, now);
  const { pollers = 0, reading = 0 } = frame.queue ?? {};
  const resting = restingAt(trace, invocation.visibility, now);
  const allUsed = reading + resting >= pollers;
  const change = countUpTo(trace.pollers.at, now) - 1;
  const visible = frame.requests.filter(
    ({ state }) => state.kind === "queued" && state.queue === "messages",
  );
  const oldest = Math.min(...visible.map(({ state }) => state.since));
  const fills = !allUsed && visible.length < invocation.batch;
  return {
    kind: "messages",
    ...span,
    ahead,
    pollers,
    reading,
    resting,
    growsAt: allUsed ? finite(trace.pollers.changesAt[change]) : null,
    fillsUntil: fills ? finite(oldest + invocation.batchWindow) : null,
  };
}

function inLine(
  trace: Trace,
  row: number,
  span: Omit<Span, "ahead">,
  limit: Exclude<Limit, "none">,
  at: Micros,
): Wait {
  const { autoscaler } = trace.scenario.platform;
  const looked = frameAt(trace, asOf(span, at)).scaler;
  const scaler =
    autoscaler.kind === "target" && limit === "scaler"
      ? { looked, nextAt: looked?.nextAt ?? autoscaler.every }
      : null;
  return {
    kind: "line",
    ...span,
    ahead: aheadOf(trace, row, span.since),
    limit,
    allowedAt: finite(trace.tries.allowedAt[row]),
    scaler,
  };
}

/** How many stood in the same queue before it when it had come there. */
function aheadOf(trace: Trace, row: number, since: Micros): number {
  const { requests } = frameAt(trace, since);
  const own = requests.findIndex(({ request }) => request === trace.tries.request[row]);
  const queue = queueOf(requests[own]);
  return requests.filter(
    (one, n) =>
      queue !== null &&
      queueOf(one) === queue &&
      one.request === one.leader &&
      (one.state.since < since || n < own) &&
      one.leader !== requests[own]?.leader,
  ).length;
}

function queueOf(request: RequestFrame | undefined): string | null {
  return request?.state.kind === "queued" ? request.state.queue : null;
}

/** Pollers whose batch was refused rest until its messages can be seen again. */
function restingAt({ tries }: Trace, visibility: Micros, at: Micros): number {
  let resting = 0;
  for (let row = 0; row < countUpTo(tries.at, at); row++) {
    const readAt = valueAt(tries.readAt, row);
    const endedAt = valueAt(tries.endedAt, row);
    const wasRefused = endedAt <= at && finite(tries.placedAt[row]) === null && readAt <= endedAt;
    const leads = valueAt(tries.batch, row) < 0;
    if (wasRefused && leads && Math.max(endedAt, readAt + visibility) > at) resting++;
  }
  return resting;
}
