// Why a request fared as it did, try by try, where production begins: for what it waited and behind how many, what its
// run met, with how many it shared processors, how each try ended. As data; why it was warm or cold is in explain.ts.

import type { Micros } from "../../scenario";
import { type Failure, failures, type Limit, limits, outcomes } from "../../trace/kinds";
import { valueAt } from "../../trace/search";
import type { Trace } from "../../trace/trace";
import { runRow } from "../run-stage";
import { type Computed, computedOf, type Place, placeOf } from "./run-causes";
import { type Wait, waitsOf } from "./waits";

/** What a try met that came to no result. */
export type Met =
  | { readonly kind: "refused"; readonly limit: Exclude<Limit, "none"> }
  | { readonly kind: "failed"; readonly failure: Exclude<Failure, "none"> }
  /** An event was older than it may be when it would have been tried again. */
  | { readonly kind: "too-old" };

export type TryCauses = {
  /** From 1. */
  readonly nth: number;
  readonly at: Micros;
  /** Before it had an instance, in order; a wait that took no time is left out. */
  readonly waits: readonly Wait[];
  /** Its messages are one run; null: it runs alone. */
  readonly batch: { readonly first: number; readonly size: number } | null;
  /** null: its run asked for no place downstream, or has not yet. */
  readonly place: Place | null;
  /** null: its run does not compute, or does not yet. */
  readonly computed: Computed | null;
  /** null: it is not over, or came to a result. */
  readonly met: Met | null;
};

/** First to last, as far as can be seen at an instant. */
export function causesOf(
  trace: Trace,
  request: number,
  at: Micros = trace.horizon,
): readonly TryCauses[] {
  const { tries, requests } = trace;
  const rows: number[] = [];
  for (let row = requests.lastTry[request] ?? -1; row >= 0; row = valueAt(tries.previous, row))
    if (valueAt(tries.at, row) <= at) rows.unshift(row);
  return rows.map((row, n) => ({
    nth: n + 1,
    at: valueAt(tries.at, row),
    waits: waitsOf(trace, row, at),
    batch: valueAt(tries.readAt, row) <= at ? batchOf(trace, row) : null,
    place: placeOf(trace, row, at),
    computed: computedOf(trace, row, at),
    met: valueAt(tries.endedAt, row) <= at ? metBy(trace, row) : null,
  }));
}

function batchOf({ tries }: Trace, row: number): TryCauses["batch"] {
  const first = runRow({ tries }, row);
  const size = 1 + tries.batch.reduce((sum, one) => sum + (one === first ? 1 : 0), 0);
  return size === 1 ? null : { first: valueAt(tries.request, first), size };
}

function metBy({ tries }: Trace, row: number): Met | null {
  const outcome = outcomes[valueAt(tries.outcome, row)];
  if (outcome === "completed" || outcome === "in-flight") return null;
  const failure = failures[valueAt(tries.failure, row)] ?? "none";
  if (failure !== "none") return { kind: "failed", failure };
  const limit = limits[valueAt(tries.limit, row)] ?? "none";
  return limit === "none" ? { kind: "too-old" } : { kind: "refused", limit };
}
