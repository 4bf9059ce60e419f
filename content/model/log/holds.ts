// What a log holds, in numbers small enough to cross to a page: when requests came and which were cold, how long starts
// and runs took, how uneven the traffic is beside chance, what was used and what it cost. Of its text nothing is left.
import { priceListById } from "@/simulator/prices/price-lists";
import { valueAt } from "@/simulator/trace/search";
import { type Counts, countsOver } from "./counts-over";
import { sortedLatencies } from "./latencies";
import { cold, type Requests, unknown } from "./log-table";
import { peakAtOnce } from "./peak-at-once";
import type { LogPart, ReadLog } from "./read-log";
import { isLambdas } from "./recognise";
import { type Bounds, shareBounds } from "./share-bounds";
import { type Percentiles, percentilesOf, sortedSpans } from "./spans";
import { type Unevenness, unevennessOf } from "./unevenness";

export type Holds = Omit<LogPart, "format"> & {
  readonly format: LogPart["format"];
  readonly requests: number;
  /** null: the log does not say. */
  readonly cold: number | null;
  /** Of the share, at 95 %, as if each request were cold or not by chance. */
  readonly coldBounds: Bounds | null;
  /** In milliseconds since 1970, or since the log's own zero. */
  readonly fromMs: number;
  readonly toMs: number;
  readonly counts: Counts;
  readonly inits: Percentiles | null;
  readonly runs: Percentiles | null;
  /** From arrival to end, with the start where there was one. */
  readonly latencies: Percentiles | null;
  readonly gaps: Percentiles | null;
  readonly unevenness: Unevenness;
  /** null: no durations. */
  readonly peak: number | null;
  readonly timedOut: number;
  readonly memory: { readonly boughtMb: number; readonly usedMb: Percentiles } | null;
  /** At Lambda's list price for x86. null: no durations or no memory. */
  readonly costUsd: number | null;
  /** Times were spread within what the log tells. */
  readonly isSpread: boolean;
};

export function holdsOf({ requests, ...part }: ReadLog): Holds {
  const { count, arrivedAt, duration, start, init, timedOut } = requests;
  const knowsStarts = start.some((each) => each !== unknown);
  const knowsRuns = duration.some((each) => !Number.isNaN(each));
  const colds = countOf(start, cold);
  const gaps = new Float64Array(Math.max(0, count - 1));
  for (let n = 1; n < count; n++) gaps[n - 1] = valueAt(arrivedAt, n) - valueAt(arrivedAt, n - 1);
  return {
    ...part,
    requests: count,
    cold: knowsStarts ? colds : null,
    coldBounds: knowsStarts ? shareBounds(colds, count) : null,
    fromMs: valueAt(arrivedAt, 0) / 1000,
    toMs: valueAt(arrivedAt, count - 1) / 1000,
    counts: countsOver(requests),
    inits: percentilesOf(sortedSpans(init)),
    runs: percentilesOf(sortedSpans(duration)),
    latencies: percentilesOf(sortedLatencies(requests)),
    unevenness: unevennessOf(requests, gaps),
    gaps: percentilesOf(gaps.sort()),
    peak: knowsRuns ? peakAtOnce(requests) : null,
    timedOut: countOf(timedOut, 1),
    memory: memoryOf(requests),
    costUsd: isLambdas(part.format) ? costOf(requests) : null,
    isSpread: requests.isSpread,
  };
}

export function countOf(column: Uint8Array, value: number): number {
  let found = 0;
  for (let n = 0; n < column.length; n++) if (column[n] === value) found++;
  return found;
}

function memoryOf({ memoryMb, usedMb }: Requests): Holds["memory"] {
  // The percentiles are of spans in milliseconds; these are numbers as they are.
  const used = percentilesOf(sortedSpans(usedMb).map((each) => each * 1000));
  const bought = sortedSpans(memoryMb).at(-1);
  return used === null || bought === undefined ? null : { boughtMb: bought, usedMb: used };
}

function costOf({ count, mbMicros }: Requests): number | null {
  if (Number.isNaN(mbMicros)) return null;
  const { perRequestUsd, compute } = priceListById("aws-lambda-x86");
  return count * perRequestUsd + (mbMicros / 1024 / 1e6) * compute.perGbSecondUsd;
}
