// Logs whose records are JSON objects: Lambda's own, what `aws logs` answers with, Lambda Insights, vegeta.
import { instantOf, utc, type Zone } from "../instants";
import { microsOfMs, type Sink, unsaid } from "../log-row";
import { insightsRow } from "./insights-row";
import { type Fields, fieldsIn, numberIn, textIn } from "./json-fields";
import { takeMessage } from "./lambda-text";
import { noTime, takePlatformEvent } from "./platform-event";

const notRequest = "not about a request";

/** Lambda's JSON log format, Lambda Insights, and the events of `aws logs` around either or around text. */
export function takeAwsRecord(value: unknown, line: number, sink: Sink): undefined {
  const all = Array.isArray(value) ? value : [value];
  for (const each of all) {
    const fields = fieldsIn(each);
    if (fields === null) sink.skip(line, notRequest);
    else takeFields(fields, line, sink);
  }
}

function takeFields(fields: Fields, line: number, sink: Sink): undefined {
  const message = textIn(fields, "message");
  const stamp = numberIn(fields, "timestamp");
  if (message !== null && stamp !== null) {
    return takeMessage(message, microsOfMs(stamp), line, sink);
  }
  if (!takePlatformEvent(fields, null, line, sink)) sink.skip(line, notRequest);
}

/** A result of Logs Insights: fields by name, or a list of names and values. */
export function takeInsightsRecord(
  value: unknown,
  line: number,
  zone: Zone,
  sink: Sink,
): undefined {
  const fields = Array.isArray(value) ? byName(value) : fieldsIn(value);
  if (fields === null) return sink.skip(line, notRequest);
  insightsRow((name) => textOf(fields[name]), line, zone, sink);
}

function byName(list: readonly unknown[]): Fields | null {
  const entries = list.map((each): [string, unknown] | null => {
    const fields = fieldsIn(each);
    const name = fields && textIn(fields, "field");
    return fields === null || name === null ? null : [name, fields.value];
  });
  return entries.includes(null)
    ? null
    : Object.fromEntries(entries.filter((each) => each !== null));
}

function textOf(value: unknown): string | null {
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

/** Vegeta's results: the time is when a request was sent, the latency is in nanoseconds. */
export function takeVegetaRecord(value: unknown, line: number, sink: Sink): undefined {
  const fields = fieldsIn(value);
  const latency = fields && numberIn(fields, "latency");
  if (fields === null || latency === null) return sink.skip(line, notRequest);
  const at = instantOf(textIn(fields, "timestamp") ?? "", utc);
  if (at === null) return sink.skip(line, noTime);
  sink.row({ ...unsaid, at, is: "start", duration: Math.round(latency / 1000) }, line);
}
