// How many requests came in each second or minute, as a list under a name that says which.
import { instantOf, type Zone } from "../instants";
import type { Sink } from "../log-row";
import { fieldsIn, textIn } from "./json-fields";

const spans = { countsPerSecond: 1_000_000, countsPerMinute: 60_000_000 } as const;

export function takeCounts(value: unknown, line: number, zone: Zone, sink: Sink): undefined {
  const fields = fieldsIn(value);
  const name =
    fields && (Object.keys(spans) as (keyof typeof spans)[]).find((each) => fields[each]);
  const counts: unknown = fields && name ? fields[name] : null;
  if (!fields || !name || !Array.isArray(counts)) return sink.skip(line, "no list of counts");
  // Without an instant that it begins at, times are from its own beginning.
  const from = instantOf(textIn(fields, "from") ?? "", zone) ?? 0;
  const whole = Math.floor(from / spans[name]) * spans[name];
  for (const [n, count] of counts.entries()) {
    if (typeof count !== "number" || !Number.isInteger(count) || count < 0)
      sink.skip(line, "a count that is none");
    else sink.count(whole + n * spans[name], spans[name], count, line);
  }
}
