// The requests as a table that can be taken home. A text only; the browser saves it elsewhere.
import type { Trace } from "@/simulator/trace/trace";
import { rowsOf } from "../explain/request-rows";
import { csvText } from "../ui/csv";

const columns = [
  "request",
  "arrived_ms",
  "start",
  "instance",
  "waited_ms",
  "ran_ms",
  "latency_ms",
  "outcome",
] as const;

/** Times are of the simulation, in milliseconds from its start; what is not known is empty. */
export function requestsCsv(trace: Trace): string {
  const millis = (micros: number | null) => (micros === null ? "" : micros / 1000);
  const rows = rowsOf(trace, trace.horizon).map((row) => [
    row.request + 1,
    millis(row.arrivedAt),
    row.start,
    row.instance ?? "",
    millis(row.waited),
    millis(row.ran),
    millis(row.latency),
    row.outcome,
  ]);
  return csvText([columns, ...rows]);
}
