// A table with named columns: which of them says what, told by their names or chosen by a reader, and each line as a
// request or as a count of requests. A span without a unit in its name is not guessed at.
import { instantOf, instantOfNumber, minuteOf, type Zone } from "../instants";
import { type Sink, unsaid } from "../log-row";
import { numberOf } from "./json-fields";

type SpanColumn = { readonly column: number; readonly microsPer: number };

/** null: an instant's number tells by its size what it counts. */
type TimeColumn = { readonly column: number; readonly microsPer: number | null };

/** Columns by their places; -1: there is none. */
export type Columns = {
  readonly start: TimeColumn | null;
  readonly end: TimeColumn | null;
  readonly duration: SpanColumn | null;
  readonly init: SpanColumn | null;
  readonly billed: SpanColumn | null;
  readonly cold: number;
  readonly memoryMb: number;
  readonly count: number;
};

export type Choice =
  | { readonly ok: true; readonly columns: Columns }
  | { readonly ok: false; readonly expected: string };

const microsPer: Readonly<Record<string, number>> = {
  ns: 0.001,
  us: 1,
  ms: 1000,
  millis: 1000,
  milliseconds: 1000,
  s: 1e6,
  sec: 1e6,
  secs: 1e6,
  seconds: 1e6,
};

const names = {
  start:
    /^(?:@?timestamp|time|datetime|date|start|started|start_?(?:time|timestamp|at)|started_at|arrival|arrived|arrived_at|arrival_time|minute|second)$/,
  end: /^(?:end|ended|end_?(?:time|timestamp|at)|ended_at|finished|finished_at|completed_at)$/,
  cold: /^(?:cold|is_?cold|cold_?start|is_cold_start|coldstart)$/,
  memoryMb: /^(?:memory|memory_?size)_?mb$/,
  count: /^(?:count|counts|requests|invocations|calls|hits)$/,
};
const spans = {
  duration: /^(?:duration|latency|elapsed|response_?time|run|run_?time|execution_?time)$/,
  init: /^(?:init|init_?duration|cold_?start|cold_?start_?duration|startup|restore_?duration)$/,
  billed: /^(?:billed|billed_?duration)$/,
};

/** Told by the names in the first line. */
export function columnsOf(header: readonly string[]): Choice {
  const plain = header.map(plainName);
  const place = (pattern: RegExp) => plain.findIndex((name) => pattern.test(name));
  const start = timeColumn(plain, names.start);
  const end = timeColumn(plain, names.end);
  if (start === null && end === null)
    return { ok: false, expected: 'a column with a time, such as "timestamp"' };
  const found = {
    start,
    end,
    cold: place(names.cold),
    memoryMb: place(names.memoryMb),
    count: place(names.count),
  };
  const [duration, init, billed] = [spans.duration, spans.init, spans.billed].map((pattern) =>
    spanColumn(plain, pattern),
  ) as [SpanColumn | null, SpanColumn | null, SpanColumn | null];
  // The public trace of Azure Functions says so in its description.
  if (plain.join() === "app,func,end_timestamp,duration")
    return {
      ok: true,
      columns: { ...found, duration: { column: 3, microsPer: 1e6 }, init, billed },
    };
  const bare = plain.some(
    (name) => spans.duration.test(name) || (spans.init.test(name) && !names.cold.test(name)),
  );
  if (bare && !(duration || (start && end)))
    return { ok: false, expected: 'a unit in the name of a duration, such as "duration_ms"' };
  return { ok: true, columns: { ...found, duration, init, billed } };
}

/** "Duration (ms)", "durationMs" and "duration_ms" are the same. */
function plainName(name: string): string {
  return name
    .trim()
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[\s.()[\]-]+/g, "_")
    .replace(/^_+|_+$/g, "");
}

function timeColumn(plain: readonly string[], pattern: RegExp): TimeColumn | null {
  const column = plain.findIndex((name) => pattern.test(name));
  return column < 0 ? spanColumn(plain, pattern) : { column, microsPer: null };
}

function spanColumn(plain: readonly string[], pattern: RegExp): SpanColumn | null {
  for (const [column, name] of plain.entries()) {
    const cut = name.lastIndexOf("_");
    const micros = cut < 0 ? undefined : microsPer[name.slice(cut + 1)];
    if (micros !== undefined && pattern.test(name.slice(0, cut)))
      return { column, microsPer: micros };
  }
  return null;
}

const isTrue = /^(?:true|t|yes|y|1|1\.0|cold)$/i;
const isFalse = /^(?:false|f|no|n|0|0\.0|warm)$/i;

export function tableRows(columns: Columns, width: number, zone: Zone, sink: Sink) {
  return (fields: readonly string[], line: number): undefined => {
    if (fields.length !== width)
      return sink.skip(line, "another number of columns than the first line");
    const text = (column: number) => (fields[column] ?? "").trim();
    const instant = (time: TimeColumn | null) => {
      if (time === null) return null;
      const number = numberOf(text(time.column));
      if (number === null) {
        const written = text(time.column);
        // A single request to the minute would be told as more than is known.
        const minute = columns.count < 0 ? null : minuteOf(written, zone);
        return minute ?? instantOf(written, zone);
      }
      return time.microsPer === null
        ? instantOfNumber(number)
        : Math.round(number * time.microsPer);
    };
    const start = instant(columns.start);
    const end = instant(columns.end);
    const at = start ?? end;
    if (at === null) return sink.skip(line, "a time that is none");
    if (columns.count >= 0) {
      const count = numberOf(text(columns.count));
      if (count === null || !Number.isInteger(count) || count < 0)
        return sink.skip(line, "a count that is none");
      return sink.count(at, 0, count, line);
    }
    const span = (column: SpanColumn | null): number | null | undefined => {
      if (column === null || text(column.column) === "") return null;
      const value = numberOf(text(column.column));
      return value === null || value < 0 ? undefined : Math.round(value * column.microsPer);
    };
    const [init, billed] = [span(columns.init), span(columns.billed)];
    let duration = span(columns.duration);
    if (duration === undefined || init === undefined || billed === undefined)
      return sink.skip(line, "a duration that is none");
    const told = columns.cold < 0 ? "" : text(columns.cold);
    if (told !== "" && !isTrue.test(told) && !isFalse.test(told))
      return sink.skip(line, "neither cold nor warm");
    const knowsStarts = columns.cold >= 0 || columns.init !== null;
    const cold = told !== "" ? isTrue.test(told) : knowsStarts && init !== null && init > 0;
    if (start !== null && end !== null) {
      if (end < start) return sink.skip(line, "an end before its start");
      duration ??= end - start - (cold ? (init ?? 0) : 0);
    }
    if (duration !== null && duration < 0) return sink.skip(line, "a start longer than the whole");
    const memory = columns.memoryMb < 0 ? null : numberOf(text(columns.memoryMb));
    sink.row(
      {
        ...unsaid,
        at,
        is: start === null ? "end" : "start",
        duration,
        cold: knowsStarts ? cold : null,
        init: cold ? init : null,
        billed,
        memoryMb: memory,
      },
      line,
    );
  };
}
