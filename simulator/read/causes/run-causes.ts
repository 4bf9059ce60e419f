// What a run met between its beginning and its end: a place downstream that it had to wait for or did not get, and
// other runs with which it shared the processors of its instance. A batch is one run.

import { type Micros, never } from "../../scenario";
import { type Failure, failures } from "../../trace/kinds";
import { finite, valueAt } from "../../trace/search";
import type { Trace } from "../../trace/trace";
import { vcpusOfInstance } from "../../vcpus";
import { frameAt } from "../frame";
import { runRow } from "../run-stage";

export type Place = {
  readonly askedAt: Micros;
  /** Places held then, of how many, and how many runs stood in line before it. */
  readonly held: number;
  readonly places: number;
  readonly ahead: number;
  /** A fault: nobody got a place then. */
  readonly refuses: boolean;
  /** null: it has none, or not yet. */
  readonly heldAt: Micros | null;
  /** How many times longer it held its place than usual. */
  readonly slower: number;
  /** How it ended without a place; null: it has one, or still stands in line. */
  readonly without: "refused" | "waited-too-long" | Exclude<Failure, "none" | "no-place"> | null;
};

export function placeOf(trace: Trace, row: number, at: Micros): Place | null {
  const { tries, scenario } = trace;
  const run = runRow(trace, row);
  const askedAt = valueAt(tries.askedAt, run);
  if (askedAt > at || scenario.downstream === null) return null;
  const heldAt = valueAt(tries.heldAt, run);
  const hasPlace = heldAt <= at;
  const endedAt = valueAt(tries.endedAt, row);
  const failure = failures[valueAt(tries.failure, row)] ?? "none";
  const end =
    failure === "no-place" ? (endedAt === askedAt ? "refused" : "waited-too-long") : failure;
  return {
    askedAt,
    held: valueAt(tries.placesHeld, run),
    places: scenario.downstream.places,
    ahead: valueAt(tries.inLine, run),
    refuses: frameAt(trace, askedAt).downstream?.refuses ?? false,
    heldAt: hasPlace ? heldAt : null,
    slower: hasPlace ? (frameAt(trace, heldAt).downstream?.slower ?? 1) : 1,
    without: hasPlace || endedAt > at || end === "none" ? null : end,
  };
}

export type Computed = {
  readonly since: Micros;
  /** null: it still computes. */
  readonly until: Micros | null;
  /** How many other runs of its instance computed when it began, and on average while it did. */
  readonly othersAtFirst: number;
  readonly others: number;
  /** How long it would have taken alone on its instance; null: it still computes. */
  readonly alone: Micros | null;
};

export function computedOf(trace: Trace, row: number, at: Micros): Computed | null {
  const { tries, scenario } = trace;
  const run = runRow(trace, row);
  const since = valueAt(tries.computesAt, run);
  const endedAt = valueAt(tries.endedAt, row);
  if (since > at || since >= endedAt) return null;
  const until = finite(endedAt);
  const isOver = until !== null && until <= at;
  const { platform, function: own } = scenario;
  const rate = Math.min(1, vcpusOfInstance(platform, own.memoryMb) ?? never);
  return {
    since,
    until: isOver ? until : null,
    othersAtFirst: valueAt(tries.computing, run),
    others: othersWhile(trace, run, since, Math.min(endedAt, at)),
    // Work is whole microseconds, and a small share of a processor makes much of a part of one.
    alone: isOver ? Math.min(until - since, Math.round(valueAt(tries.computed, run) / rate)) : null,
  };
}

/** Other runs that compute on the same instance meanwhile, times how long, by the length. */
function othersWhile({ tries }: Trace, run: number, from: Micros, until: Micros): number {
  if (until <= from) return 0;
  let shared = 0;
  for (let row = 0; row < tries.at.length; row++) {
    if (row === run || tries.instance[row] !== tries.instance[run]) continue;
    if (valueAt(tries.batch, row) >= 0) continue;
    const end = Math.min(until, valueAt(tries.endedAt, row));
    shared += Math.max(0, end - Math.max(from, valueAt(tries.computesAt, row)));
  }
  return shared / (until - from);
}
