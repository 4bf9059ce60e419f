// The line that Lambda writes when a request is over. Reads its fields; when that was is not in them.
import { microsOfMs, type Row } from "../log-row";

export type ReportRow = Omit<Row, "at" | "is" | "instance">;

const mark = /\bREPORT RequestId: ?/;
// "Init Duration" before "Duration": each name is found where it begins, so none is taken for the end of another.
const field =
  /(Billed Restore Duration|Restore Duration|Billed Duration|Init Duration|Max Memory Used|Memory Size|Duration): *([0-9.eE+-]+) *(ms|MB)/g;
const timeOut = /\bStatus: timeout\b/;

export const isReport = (line: string): boolean => mark.test(line);

/** A string says why it cannot be read. */
export function readReport(text: string): ReportRow | string {
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
