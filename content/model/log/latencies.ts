// How long callers waited for each request of a log, from arrival to end, of those that were not cut off.
import { valueAt } from "@/simulator/trace/search";
import { cold, type Requests, told } from "./log-table";
import { sortedSpans } from "./spans";

/** In order. */
export function sortedLatencies({ duration, init, start, timedOut, count }: Requests) {
  const all = new Float64Array(count);
  for (let n = 0; n < count; n++) {
    const startup = start[n] === cold ? told(init[n]) : 0;
    all[n] = timedOut[n] === 1 ? Number.NaN : valueAt(duration, n) + startup;
  }
  return sortedSpans(all);
}
