// How many requests of a log were under way at once, at most. At one instant, ends come before arrivals.
import { cold, type Requests, told } from "./log-table";

export function peakAtOnce({ count, arrivedAt, duration, init, start }: Requests): number {
  const ends = new Float64Array(count);
  for (let n = 0; n < count; n++)
    ends[n] =
      (arrivedAt[n] as number) + told(duration[n]) + (start[n] === cold ? told(init[n]) : 0);
  ends.sort();
  let [ended, peak] = [0, 0];
  for (let n = 0; n < count; n++) {
    while (ended < n && (ends[ended] as number) <= (arrivedAt[n] as number)) ended++;
    peak = Math.max(peak, n + 1 - ended);
  }
  return peak;
}
