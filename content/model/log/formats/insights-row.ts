// A result of CloudWatch Logs Insights about a request, by the names of its fields, however it was saved. Numbers may be
// written as 1.28E8; memory is in bytes of which a million are a megabyte, as Lambda counts it there.
import { instantOf, type Zone } from "../instants";
import { microsOfMs, type Sink, unsaid } from "../log-row";
import { numberOf } from "./json-fields";
import { takeMessage } from "./lambda-text";
import { noTime } from "./platform-event";

const bytesPerMb = 1e6;

export function insightsRow(
  field: (name: string) => string | null,
  line: number,
  zone: Zone,
  sink: Sink,
): undefined {
  const number = (name: string): number | null => {
    const value = numberOf(field(name) ?? "");
    return value === null || value < 0 ? null : value;
  };
  const stamp = field("@timestamp") ?? "";
  const ms = numberOf(stamp);
  const at = ms === null ? instantOf(stamp, zone) : microsOfMs(ms);
  const type = field("@type");
  if (type !== null && type !== "" && type !== "REPORT" && type !== "platform.report")
    return sink.pass(line);
  const duration = number("@duration");
  if (duration === null) {
    const message = field("@message");
    if (message !== null) return takeMessage(message, at, line, sink);
    return sink.skip(line, "a result without a duration");
  }
  if (at === null) return sink.skip(line, noTime);
  const restore = number("@restoreDuration");
  const init = restore ?? number("@initDuration");
  const memory = number("@memorySize");
  const used = number("@maxMemoryUsed");
  const billed = number("@billedDuration");
  sink.row(
    {
      ...unsaid,
      at,
      is: "end",
      duration: microsOfMs(duration),
      cold: init !== null,
      init: init === null ? null : microsOfMs(init),
      restored: restore !== null,
      memoryMb: memory === null ? null : memory / bytesPerMb,
      usedMb: used === null ? null : used / bytesPerMb,
      billed: billed === null ? null : microsOfMs(billed),
    },
    line,
  );
}
