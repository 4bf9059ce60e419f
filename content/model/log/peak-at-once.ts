// How many requests of a log were under way at once, at most. At one instant, ends come before arrivals.
import { valueAt } from "@/simulator/trace/search";
import { cold, type Requests, told } from "./log-table";

export function peakAtOnce({ count, arrivedAt, duration, init, start }: Requests): number {
  const ends = new Float64Array(count);
  for (let n = 0; n < count; n++)
    ends[n] = valueAt(arrivedAt, n) + told(duration[n]) + (start[n] === cold ? told(init[n]) : 0);
  ends.sort();
  let [ended, peak] = [0, 0];
  for (let n = 0; n < count; n++) {
    while (ended < n && valueAt(ends, ended) <= valueAt(arrivedAt, n)) ended++;
    peak = Math.max(peak, n + 1 - ended);
  }
  return peak;
}
