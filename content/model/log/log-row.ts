// One request as a log tells it, whatever the log's form, and where readers of logs put what they find.
import type { Micros } from "@/simulator/scenario";

export type Row = {
  /** Since 1970, or since the zero of a log whose times are relative. */
  readonly at: Micros;
  /** Whether that is when it came, or when it was over. */
  readonly is: "start" | "end";
  /** Of the run alone, without the start of its instance. null: the log does not say. */
  readonly duration: Micros | null;
  readonly cold: boolean | null;
  /** What of the start of its instance the log shows. */
  readonly init: Micros | null;
  /** That start was a snapshot's restore. */
  readonly restored: boolean;
  readonly timedOut: boolean;
  readonly memoryMb: number | null;
  readonly usedMb: number | null;
  readonly billed: Micros | null;
};

/** What most logs leave open. */
export const unsaid: Omit<Row, "at" | "is"> = {
  duration: null,
  cold: null,
  init: null,
  restored: false,
  timedOut: false,
  memoryMb: null,
  usedMb: null,
  billed: null,
};

// They give `undefined`, so that a reader of a line can end with one of them.
/** A line number counts from 1. A reason is one of our own phrases: nothing of the log is in it, which may hold secrets. */
export type Sink = {
  readonly row: (row: Row, line: number) => undefined;
  /** So many requests within a span, of which only that is known. */
  readonly count: (from: Micros, span: Micros, count: number, line: number) => undefined;
  readonly skip: (line: number, why: string) => undefined;
  /** A line that is known to tell of something else than a request. */
  readonly pass: (line: number) => undefined;
};

/** Milliseconds as a log writes them, in whole microseconds. */
export function microsOfMs(ms: number): Micros {
  return Math.round(ms * 1000);
}
