// Where a run is at an instant: it waits for others, stands in line for a place downstream, holds one, or computes.
// The messages of a batch are one run, whose stages are those of the first of them.

import type { Micros } from "../scenario";
import { finite, valueAt } from "../trace/search";
import type { Trace } from "../trace/trace";

export type RunStage = {
  readonly kind: "waiting" | "in-line" | "holding" | "computing";
  readonly since: Micros;
  /** null: it is not over within the trace. */
  readonly until: Micros | null;
};

/** The row in which the stages of a try's run stand: its own, or that of the first message of its batch. */
export function runRow({ tries }: Pick<Trace, "tries">, row: number): number {
  const first = valueAt(tries.batch, row);
  return first < 0 ? row : first;
}

export function stageOfRun(trace: Pick<Trace, "tries">, row: number, at: Micros): RunStage {
  const { startedAt, askedAt, heldAt, computesAt, endedAt } = trace.tries;
  const run = runRow(trace, row);
  let until = valueAt(endedAt, row);
  for (const [kind, column] of [
    ["computing", computesAt],
    ["holding", heldAt],
    ["in-line", askedAt],
  ] as const) {
    const since = valueAt(column, run);
    if (since <= at) return { kind, since, until: finite(until) };
    until = Math.min(until, since);
  }
  return { kind: "waiting", since: valueAt(startedAt, row), until: finite(until) };
}
