// What Lambda says in JSON: the report of a request, and what Lambda Insights measured of one. Both say nothing of the
// runs they do not speak of: the report on a snapshot's making is not one on a request.
import { instantOf, utc } from "../instants";
import { microsOfMs, type Row, type Sink, unsaid } from "../log-row";
import { type Fields, fieldsIn, numberIn, textIn } from "./json-fields";

/** Whether the object was one of Lambda's. `at`: when it was logged, as far as is known without it. */
export function takePlatformEvent(
  fields: Fields,
  at: number | null,
  line: number,
  sink: Sink,
): boolean {
  const type = textIn(fields, "type");
  if (type?.startsWith("platform.")) {
    if (type === "platform.report") takeReport(fields, at, line, sink);
    else sink.pass(line);
    return true;
  }
  if (!Object.hasOwn(fields, "cold_start") && !Object.hasOwn(fields, "billed_mb_ms")) return false;
  takeInsights(fields, at, line, sink);
  return true;
}

function takeReport(fields: Fields, at: number | null, line: number, sink: Sink): undefined {
  const time = instantOf(textIn(fields, "time") ?? "", utc) ?? at;
  if (time === null) return sink.skip(line, noTime);
  const record = fieldsIn(fields.record);
  const metrics = record && fieldsIn(record.metrics);
  const duration = metrics && numberIn(metrics, "durationMs");
  if (!record || !metrics || duration === null)
    return sink.skip(line, "a report without a duration");
  const restore = numberIn(metrics, "restoreDurationMs");
  const init = restore ?? numberIn(metrics, "initDurationMs");
  sink.row(
    {
      ...ended(time, duration, init),
      restored: restore !== null,
      timedOut: textIn(record, "status") === "timeout",
      memoryMb: numberIn(metrics, "memorySizeMB"),
      usedMb: numberIn(metrics, "maxMemoryUsedMB"),
      billed: microsOrNull(numberIn(metrics, "billedDurationMs")),
    },
    line,
  );
}

/** The embedded metric format of Lambda Insights: an object a request. */
function takeInsights(fields: Fields, at: number | null, line: number, sink: Sink): undefined {
  const meta = fieldsIn(fields._aws);
  const stamp = (meta && numberIn(meta, "Timestamp")) ?? numberIn(fields, "timestamp");
  const time = stamp === null ? at : microsOfMs(stamp);
  if (time === null) return sink.skip(line, noTime);
  const duration = numberIn(fields, "duration");
  if (duration === null) return sink.skip(line, "a request without a duration");
  const init = numberIn(fields, "init_duration");
  const told = fields.cold_start;
  const cold = told === true || told === 1 || (told === undefined && init !== null && init > 0);
  sink.row(
    {
      ...ended(time, duration, cold ? init : null),
      cold,
      memoryMb: numberIn(fields, "total_memory"),
      usedMb: numberIn(fields, "used_memory_max"),
      billed: microsOrNull(numberIn(fields, "billed_duration")),
    },
    line,
  );
}

function ended(at: number, duration: number, init: number | null): Row {
  return {
    ...unsaid,
    at,
    is: "end",
    duration: microsOfMs(duration),
    cold: init !== null,
    init: microsOrNull(init),
  };
}

function microsOrNull(ms: number | null): number | null {
  return ms === null ? null : microsOfMs(ms);
}

export const noTime = "a request without a time";
