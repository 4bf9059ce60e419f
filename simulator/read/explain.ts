// Why a request fared as it did, as data: the words are for others to find.

import type { Micros } from "../scenario";
import {
  type EndReason,
  endReasons,
  type Failure,
  failures,
  type Limit,
  limits,
  type Outcome,
  outcomes,
  starts,
} from "../trace/kinds";
import { finite, valueAt } from "../trace/search";
import type { Trace } from "../trace/trace";

export type ColdWhy =
  /** No instance had ever been there. */
  | "first"
  /** There were instances, and every slot was taken. */
  | "all-busy"
  /** None was left: the last one went for this reason. */
  | EndReason;

export type Cause =
  | {
      readonly kind: "warm";
      readonly instance: number;
      /** null: it was running other requests and had a slot free, or had just ended one. */
      readonly idleSince: Micros | null;
      readonly othersIdle: number;
    }
  | { readonly kind: "waited-for-start"; readonly instance: number; readonly readyAt: Micros }
  | {
      readonly kind: "cold";
      readonly instance: number;
      readonly why: ColdWhy;
      readonly busy: number;
      readonly starting: number;
      readonly lastGone: {
        readonly instance: number;
        readonly at: Micros;
        readonly reason: EndReason;
      } | null;
    }
  | { readonly kind: "never-placed" };

export type Full = {
  readonly limit: Exclude<Limit, "none">;
  /** How many requests there were beyond what the instances could take, this one included. */
  readonly over: number;
  /** When the scaling rate would next allow an instance; null when the cap is the limit. */
  readonly allowedAt: Micros | null;
};

export type TryExplained = {
  readonly at: Micros;
  readonly full: Full | null;
  readonly cause: Cause;
  /** Until when it stood in a queue that is read; null: in none. Infinity: it was never read. */
  readonly readAt: Micros | null;
  readonly placedAt: Micros | null;
  readonly startedAt: Micros | null;
  readonly endedAt: Micros | null;
  readonly outcome: Outcome;
  /** How its run ended that came to no result, or a start for which it waited. */
  readonly failure: Failure;
  /** When the request is tried again, or given up as too old. */
  readonly againAt: Micros | null;
};

export type Explanation = {
  readonly request: number;
  readonly arrivedAt: Micros;
  readonly endedAt: Micros | null;
  readonly outcome: Outcome;
  /** First to last. */
  readonly tries: readonly TryExplained[];
};

export function explain(trace: Trace, request: number): Explanation {
  const { requests } = trace;
  const explained: TryExplained[] = [];
  let row = requests.lastTry[request] ?? -1;
  while (row >= 0) {
    explained.unshift(explainTry(trace, row));
    row = trace.tries.previous[row] ?? -1;
  }
  return {
    request,
    arrivedAt: requests.arrivedAt[request] ?? 0,
    endedAt: finite(requests.endedAt[request]),
    outcome: outcomes[requests.outcome[request] ?? 0] as Outcome,
    tries: explained,
  };
}

/** One try, by its row. */
export function explainTry(trace: Trace, row: number): TryExplained {
  const { tries } = trace;
  return {
    at: valueAt(tries.at, row),
    full: fullOf(trace, row),
    cause: causeOf(trace, row),
    readAt: valueAt(tries.readAt, row) || null,
    placedAt: finite(tries.placedAt[row]),
    startedAt: finite(tries.startedAt[row]),
    endedAt: finite(tries.endedAt[row]),
    outcome: outcomes[valueAt(tries.outcome, row)] as Outcome,
    failure: failures[valueAt(tries.failure, row)] as Failure,
    againAt: finite(tries.againAt[row]),
  };
}

function fullOf({ tries }: Trace, row: number): Full | null {
  const limit = limits[valueAt(tries.limit, row)] as Limit;
  if (limit === "none") return null;
  return { limit, over: valueAt(tries.over, row), allowedAt: finite(tries.allowedAt[row]) };
}

function causeOf({ tries, instances }: Trace, row: number): Cause {
  const instance = valueAt(tries.instance, row);
  const others = valueAt(tries.others, row);
  switch (starts[valueAt(tries.start, row)]) {
    case "warm": {
      const since = valueAt(tries.idleSince, row);
      return { kind: "warm", instance, idleSince: since < 0 ? null : since, othersIdle: others };
    }
    case "waited":
      return { kind: "waited-for-start", instance, readyAt: valueAt(instances.readyAt, instance) };
    case "cold": {
      const starting = valueAt(tries.starting, row);
      const lastGone = goneBefore(tries, row);
      const why = others + starting > 0 ? "all-busy" : (lastGone?.reason ?? "first");
      return { kind: "cold", instance, why, busy: others, starting, lastGone };
    }
    default:
      return { kind: "never-placed" };
  }
}

function goneBefore(
  tries: Trace["tries"],
  row: number,
): Extract<Cause, { kind: "cold" }>["lastGone"] {
  const instance = valueAt(tries.goneInstance, row);
  if (instance < 0) return null;
  const reason = endReasons[valueAt(tries.goneReason, row)] as EndReason;
  return { instance, at: valueAt(tries.goneAt, row), reason };
}
