// Lambda's log as text, as the console shows it and as `aws logs` prints it: each line with the time it was written,
// which is when the request was over. The time may stand before the line, on the line before, or (`--output text`) after it.

import type { Micros } from "@/simulator/scenario";
import { instantOf, instantWithin, type Zone } from "../instants";
import type { Sink } from "../log-row";
import { fieldsIn } from "./json-fields";
import { noTime, takePlatformEvent } from "./platform-event";
import { endedAt, isReport, type ReportRow, readReport } from "./report-line";

const events = /^EVENTS\t/;
const afterwards = /\t(\d{13})\s*$/;
/** What else Lambda writes of its own accord, or a traced function's line of its report. */
const others =
  /(?:^|\s)(?:(?:START|END) RequestId: |INIT_START |INIT_REPORT |RESTORE_START |RESTORE_REPORT |EXTENSION\s|TELEMETRY\s|LOGS\s|XRAY TraceId: )/;
const longestInstant = 50;
const notReport = "not a line of Lambda's about a request";

type Waiting = {
  readonly report: ReportRow;
  readonly line: number;
};

/** Reads line by line; `end` when there are no more. */
export function lambdaText(zone: Zone, sink: Sink) {
  let before: Micros | null = null;
  let waiting: Waiting | null = null;
  const place = ({ report, line }: Waiting, at: Micros) => sink.row(endedAt(at, report), line);
  const end = () => {
    if (waiting !== null) sink.skip(waiting.line, noTime);
    waiting = null;
  };
  const take = (text: string, line: number): undefined => {
    if (!/\S/.test(text)) return sink.pass(line);
    const own = before;
    before = null;
    if (waiting !== null) {
      const stamp = afterwards.exec(`\t${text.trimStart()}`);
      if (stamp !== null) {
        place(waiting, Number(stamp[1]) * 1000);
        waiting = null;
        return sink.pass(line);
      }
      end();
    }
    if (isReport(text)) {
      const report = readReport(text);
      if (typeof report === "string") return sink.skip(line, report);
      const head = text.slice(0, text.indexOf("REPORT RequestId:"));
      const found = { report, line };
      if (events.test(text)) {
        const stamp = afterwards.exec(text);
        if (stamp !== null) place(found, Number(stamp[1]) * 1000);
        else waiting = found;
        return;
      }
      const at = instantWithin(head, zone) ?? own;
      return at === null ? sink.skip(line, noTime) : place(found, at);
    }
    if (others.test(text)) return sink.pass(line);
    const at = text.length > longestInstant ? null : instantOf(text.trim(), zone);
    if (at !== null) {
      before = at;
      return sink.pass(line);
    }
    const brace = text.indexOf("{");
    if (brace >= 0 && takeObject(text, brace, line)) return;
    sink.skip(line, notReport);
  };
  const takeObject = (text: string, brace: number, line: number): boolean => {
    const fields = fieldsIn(parsed(text.slice(brace)));
    const head = text.slice(0, brace);
    if (fields === null) return false;
    return takePlatformEvent(fields, instantWithin(head, zone), line, sink);
  };
  return { take, end };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A line of Lambda's in a field of its own, such as `message`: with the time and the stream that stand beside it. */
export function takeMessage(
  message: string,
  at: Micros | null,
  line: number,
  sink: Sink,
): undefined {
  const text = message.trim();
  if (isReport(text)) {
    const report = readReport(text);
    if (typeof report === "string") return sink.skip(line, report);
    if (at === null) return sink.skip(line, noTime);
    return sink.row(endedAt(at, report), line);
  }
  if (others.test(text)) return sink.pass(line);
  const fields = text.startsWith("{") ? fieldsIn(parsed(text)) : null;
  if (fields !== null && takePlatformEvent(fields, at, line, sink)) return;
  sink.skip(line, notReport);
}
