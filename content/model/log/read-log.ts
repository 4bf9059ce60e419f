// Reads a log, piece by piece as it comes: what form it has, and its requests. Keeps numbers and no text. Knows no file
// and no thread, so whoever has the pieces can stop between two of them.
import { CsvRecords } from "./csv-records";
import { takeAccessLine } from "./formats/access-log";
import { type Columns, columnsOf, tableRows } from "./formats/columns";
import { takeCounts } from "./formats/counts";
import { insightsRow } from "./formats/insights-row";
import { takeAwsRecord, takeInsightsRecord, takeVegetaRecord } from "./formats/json-logs";
import { k6Table } from "./formats/k6";
import { lambdaText } from "./formats/lambda-text";
import { utc, type Zone } from "./instants";
import { JsonRecords } from "./json-records";
import { Lines, longestLine, tooLong } from "./lines";
import type { Row, Sink } from "./log-row";
import { LogTable, mostRequests, type Requests } from "./log-table";
import { type FormatName, formats, headLength, recognise } from "./recognise";
import { type Skipped, SkippedLines } from "./skipped";

export type Asked = {
  /** null: by its content. */
  readonly format?: FormatName | null;
  /** Of times that name none. */
  readonly zone?: Zone;
  /** Columns that a reader has chosen, instead of those that their names tell. */
  readonly columns?: Columns;
  /** Whether the first line of a table has names, or is a line like the others. */
  readonly namesFirst?: boolean;
  readonly seed?: number;
};

/** One file of what may be several. */
export type LogPart = {
  readonly format: FormatName;
  readonly skipped: readonly Skipped[];
  readonly skippedCount: number;
  /** Lines that told of something else than a request. */
  readonly passedCount: number;
};

export type ReadLog = LogPart & { readonly requests: Requests };

/** Says what was expected of the log, and what was found. */
export class NotALog extends Error {}

type Reader = { readonly push: (text: string) => void; readonly end: () => void };

export class LogReader {
  private head = "";
  private reader: Reader | null = null;
  private format: FormatName | null;
  private readonly asked: Asked;
  private readonly table: LogTable;
  private readonly before: number;
  private readonly skipped = new SkippedLines();
  private passed = 0;

  /** Into a table that several logs share, or one of its own. */
  constructor(asked: Asked = {}, table = new LogTable()) {
    this.asked = asked;
    this.table = table;
    this.before = table.found;
    this.format = asked.format ?? null;
  }

  /** Throws NotALog. */
  push(text: string): void {
    if (this.reader !== null) this.reader.push(text);
    else this.head += text;
    if (this.head.length >= headOf(this.head)) this.begin();
  }

  /** How many requests have been found so far. */
  get count(): number {
    return this.table.count;
  }

  /** What is left to tell once all of it was pushed; its requests are in the table. Throws NotALog. */
  close(): LogPart {
    const reader = this.reader ?? this.begin();
    reader.end();
    const { skipped, passed, format } = this;
    if (this.table.found === this.before || format === null) throw new NotALog(this.nothingFound());
    return {
      format,
      skipped: skipped.listed,
      skippedCount: skipped.count,
      passedCount: passed,
    };
  }

  /** Throws NotALog. */
  end(): ReadLog {
    const part = this.close();
    const requests = this.table.finish(this.asked.seed ?? 1);
    if (requests.count === 0) throw new NotALog(this.nothingFound());
    return { ...part, requests };
  }

  private begin(): Reader {
    const { head } = this;
    if (head.trim() === "") throw new NotALog("expected a log, found nothing");
    this.format ??= recognise(head.slice(0, headOf(head)));
    if (this.format === null)
      throw new NotALog(
        `expected one of ${Object.values(formats).join(", ")}; found none of these`,
      );
    this.reader = this.readerOf(this.format);
    this.reader.push(head.replace(/^\uFEFF/, ""));
    this.head = "";
    return this.reader;
  }

  private nothingFound(): string {
    const [first] = this.skipped.listed;
    const why = first === undefined ? "" : `; line ${first.line}: ${first.why}`;
    return `expected a request with a time, found none${why}`;
  }

  private readerOf(format: FormatName): Reader {
    const zone = this.asked.zone ?? utc;
    const sink = this.sink();
    switch (format) {
      case "lambda-text": {
        const { take, end } = lambdaText(zone, sink);
        return this.byLines(take, end);
      }
      case "access-log":
        return this.byLines((text, line) => takeAccessLine(text, line, sink));
      case "aws-logs":
      case "lambda-json":
      case "emf":
        return byValues((value, line) => takeAwsRecord(value, line, sink), sink);
      case "insights-json":
        return byValues((value, line) => takeInsightsRecord(value, line, zone, sink), sink);
      case "vegeta":
        return byValues((value, line) => takeVegetaRecord(value, line, sink), sink);
      case "insights-csv":
        return this.byTable((header) => {
          const place = new Map(header.map((name, column) => [name, column]));
          return (fields, line) =>
            insightsRow((name) => fields[place.get(name) ?? -1] ?? null, line, zone, sink);
        });
      case "k6":
        return this.byTable((header) => k6Table(header, sink));
      case "counts":
        if (/^\s*[[{]/.test(this.head))
          return byValues((value, line) => takeCounts(value, line, zone, sink), sink);
        return this.byTable((header) => this.named(header, zone, sink));
      case "csv":
        return this.byTable((header) => this.named(header, zone, sink));
    }
  }

  private named(header: readonly string[], zone: Zone, sink: Sink) {
    const chosen = this.asked.columns;
    const choice =
      chosen === undefined ? columnsOf(header) : { ok: true as const, columns: chosen };
    if (!choice.ok) throw new NotALog(`expected ${choice.expected}, found none in its first line`);
    return tableRows(choice.columns, header.length, zone, sink);
  }

  private sink(): Sink {
    const full = `more than ${mostRequests} requests`;
    return {
      row: (row, line) => {
        if (!isPossible(row)) this.skipped.add(line, "a time that cannot be");
        else if (!this.table.add(row)) this.skipped.add(line, full);
      },
      count: (from, span, count, line) => {
        if (from > latest) this.skipped.add(line, "a time that cannot be");
        else if (!this.table.addCount(from, span, count)) this.skipped.add(line, full);
      },
      skip: (line, why) => {
        this.skipped.add(line, why);
      },
      pass: () => {
        this.passed++;
      },
    };
  }

  private byLines(take: (text: string, line: number) => void, end = () => {}): Reader {
    const lines = new Lines((text, line) => {
      if (text === null) this.skipped.add(line, tooLong);
      else take(text, line);
    });
    return {
      push: (text) => lines.push(text),
      end: () => {
        lines.end();
        end();
      },
    };
  }

  /** The first record has the names of the columns. */
  private byTable(
    rows: (header: readonly string[]) => (fields: readonly string[], line: number) => void,
  ): Reader {
    let take: ((fields: readonly string[], line: number) => void) | null = null;
    const records = new CsvRecords(
      (fields, line) => {
        const isFirst = take === null;
        take ??= rows(fields.map((name) => name.trim()));
        if (!isFirst || this.asked.namesFirst === false) take(fields, line);
      },
      (line, why) => this.skipped.add(line, why),
    );
    return this.byLines(
      (text, line) => records.push(text, line),
      () => records.end(),
    );
  }
}

/** So much of a log is looked at: what follows its first line, too, which may be of any length and no part of it. */
function headOf(text: string): number {
  const end = text.indexOf("\n");
  return Math.min(2 * longestLine, end < 0 ? Number.POSITIVE_INFINITY : end) + headLength;
}

/** In the year 2100, and as a span: together still one that a scenario may last. */
const latest = 4_102_444_800_000_000;
const longest = 100_000_000_000_000;

function isPossible({ at, duration, init, billed }: Row): boolean {
  return at >= 0 && at <= latest && isSpan(duration) && isSpan(init) && isSpan(billed);
}

function isSpan(span: number | null): boolean {
  return span === null || (span >= 0 && span <= longest);
}

function byValues(record: (value: unknown, line: number) => void, { skip }: Sink): Reader {
  const records = new JsonRecords({ record, skip });
  return { push: (text) => records.push(text), end: () => records.end() };
}
