// The line that Lambda writes when a request is over. Reads its fields; when that was is not in them.
import type { Micros } from "@/simulator/scenario";
import { microsOfMs, type Row } from "../log-row";

export type ReportRow = Omit<Row, "at" | "is">;

/** Told name by name: of millions, copies by spreading take as long as all the reading. */
export function endedAt(at: Micros, report: ReportRow): Row {
  return {
    at,
    is: "end",
    duration: report.duration,
    cold: report.cold,
    init: report.init,
    restored: report.restored,
    timedOut: report.timedOut,
    memoryMb: report.memoryMb,
    usedMb: report.usedMb,
    billed: report.billed,
  };
}

const mark = /\bREPORT RequestId: ?/;
// "Init Duration" before "Duration": each name is found where it begins, so none is taken for the end of another.
const field =
  /(Billed Restore Duration|Restore Duration|Billed Duration|Init Duration|Max Memory Used|Memory Size|Duration): *([0-9.eE+-]+) *(ms|MB)/g;
/** As almost all of millions stand: what this says is what the fields say one by one. */
const plain =
  /REPORT RequestId: [\da-f-]{36}\tDuration: (\d+(?:\.\d+)?) ms\tBilled Duration: (\d+) ms\tMemory Size: (\d+) MB\tMax Memory Used: (\d+) MB\t(?:Init Duration: (\d+(?:\.\d+)?) ms\t)?\s*$/;
const timeOut = /\bStatus: timeout\b/;

export const isReport = (line: string): boolean =>
  line.includes("REPORT RequestId:") && mark.test(line);

/** A string says why it cannot be read. */
export function readReport(text: string): ReportRow | string {
  const whole = plain.exec(text);
  return whole === null ? readFields(text) : fromPlain(whole);
}

function fromPlain([, duration, billed, memory, used, init]: RegExpExecArray): ReportRow {
  return {
    duration: microsOfMs(Number(duration)),
    cold: init !== undefined,
    init: init === undefined ? null : microsOfMs(Number(init)),
    restored: false,
    timedOut: false,
    memoryMb: Number(memory),
    usedMb: Number(used),
    billed: microsOfMs(Number(billed)),
  };
}

function readFields(text: string): ReportRow | string {
  const values = new Map<string, number>();
  field.lastIndex = Math.max(0, text.indexOf("REPORT RequestId:"));
  for (let found = field.exec(text); found !== null; found = field.exec(text)) {
    const [, name = "", value = "", unit = ""] = found;
    const isTwice = values.has(name);
    const isMemory = name.includes("Memory");
    const number = Number(value);
    if (isTwice || isMemory !== (unit === "MB") || !Number.isFinite(number) || number < 0) {
      field.lastIndex = 0;
      return isTwice ? "a report that says something twice" : "a report with a number that is none";
    }
    values.set(name, number);
  }
  const duration = values.get("Duration");
  if (duration === undefined) return "a report without a duration";
  // A restored snapshot has no init of its own: that was when the version was published.
  const restore = values.get("Restore Duration");
  const init = restore ?? values.get("Init Duration");
  const billed = values.get("Billed Duration");
  return {
    duration: microsOfMs(duration),
    cold: init !== undefined,
    init: init === undefined ? null : microsOfMs(init),
    restored: restore !== undefined,
    timedOut: timeOut.test(text),
    memoryMb: values.get("Memory Size") ?? null,
    usedMb: values.get("Max Memory Used") ?? null,
    // The restore is in it already.
    billed: billed === undefined ? null : microsOfMs(billed),
  };
}
