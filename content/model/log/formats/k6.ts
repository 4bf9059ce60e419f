// k6's table of measurements, of which one kind is a request. Its time is when the request was over, in whole seconds
// unless k6 was told otherwise.
import { instantOf, instantOfNumber, utc } from "../instants";
import { microsOfMs, type Sink, unsaid } from "../log-row";
import { numberOf } from "./json-fields";

export function k6Table(header: readonly string[], sink: Sink) {
  const [name, time, value] = ["metric_name", "timestamp", "metric_value"].map((each) =>
    header.indexOf(each),
  ) as [number, number, number];
  return (fields: readonly string[], line: number): undefined => {
    const metric = fields[name] ?? "";
    if (metric !== "http_req_duration")
      return fields.length > 2 && /^[a-z_0-9]+$/i.test(metric)
        ? sink.pass(line)
        : sink.skip(line, "not a measurement of k6");
    const stamp = fields[time] ?? "";
    const number = numberOf(stamp);
    const at = number === null ? instantOf(stamp, utc) : instantOfNumber(number);
    if (at === null) return sink.skip(line, "a time that is none");
    const duration = numberOf(fields[value] ?? "");
    if (duration === null || duration < 0) return sink.skip(line, "a duration that is none");
    sink.row({ ...unsaid, at, is: "end", duration: microsOfMs(duration) }, line);
  };
}
