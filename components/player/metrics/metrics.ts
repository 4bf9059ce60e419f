// The few numbers of a run up to any instant. What does not change with the instant is counted once, as plain
// columns that another thread can send; asking costs a few binary searches, and never a pass over the requests.

import type { AlwaysOn } from "@/simulator/cost";
import type { Micros } from "@/simulator/scenario";
import { eventKinds, starts } from "@/simulator/trace/kinds";
import { countUpTo } from "@/simulator/trace/search";
import type { Trace } from "@/simulator/trace/trace";
import { type Charges, chargesOf, costSoFar } from "./cost-so-far";
import { prefixRanks, type Ranks, ranksOf } from "./prefix-ranks";

export type Numbers = {
  readonly arrived: number;
  readonly cold: number;
  readonly refused: number;
  /** With an error, for want of a place, with its instance: what came to nothing and is not tried again. */
  readonly failed: number;
  readonly completed: number;
  /** Microseconds; null as long as nothing is completed. */
  readonly p50: Micros | null;
  readonly p99: Micros | null;
  /** Half of the completed that had been cold took no longer, and half of those that had been warm. */
  readonly coldP50: Micros | null;
  readonly warmP50: Micros | null;
  readonly instances: number;
  readonly peak: number;
  readonly usd: number | null;
  readonly alwaysOnUsd: AlwaysOn | null;
  /** Whether the two are the same in this run, not only as long as both are nothing. */
  readonly isOnePrice: boolean;
};

export type Metrics = { readonly numbersAt: (at: Micros) => Numbers };

/** Instants at which something is counted, in order, and what it comes to. */
export type Counted = {
  readonly coldAt: Float64Array;
  readonly refusedAt: Float64Array;
  readonly failedAt: Float64Array;
  readonly completedAt: Float64Array;
  /** The latencies of the completed, in the order of their ends. */
  readonly ranks: Ranks;
  /** The same of the completed that were cold, and of those that were warm. */
  readonly cold: Completed;
  readonly warm: Completed;
  readonly fleet: {
    readonly at: Float64Array;
    readonly size: Int32Array;
    readonly peak: Int32Array;
  };
  readonly charges: Charges | null;
};

type Completed = { readonly at: Float64Array; readonly ranks: Ranks };

export function metricsOf(trace: Trace, counted: Counted = countedOf(trace)): Metrics {
  const { coldAt, refusedAt, failedAt, completedAt, fleet, charges } = counted;
  const percentile = prefixRanks(counted.ranks);
  const coldMedian = medianOf(counted.cold);
  const warmMedian = medianOf(counted.warm);
  const cost = charges && costSoFar(trace, charges);
  return {
    numbersAt: (at) => {
      const completed = countUpTo(completedAt, at);
      const change = countUpTo(fleet.at, at) - 1;
      return {
        arrived: countUpTo(trace.requests.arrivedAt, at),
        cold: countUpTo(coldAt, at),
        refused: countUpTo(refusedAt, at),
        failed: countUpTo(failedAt, at),
        completed,
        p50: percentile(completed, 0.5),
        p99: percentile(completed, 0.99),
        coldP50: coldMedian(at),
        warmP50: warmMedian(at),
        instances: fleet.size[change] ?? 0,
        peak: fleet.peak[change] ?? 0,
        usd: cost?.usdAt(at) ?? null,
        alwaysOnUsd: cost?.alwaysOnUsdAt(at) ?? null,
        isOnePrice: cost?.isOnePrice ?? true,
      };
    },
  };
}

function medianOf({ at: ends, ranks }: Completed): (at: Micros) => Micros | null {
  const percentile = prefixRanks(ranks);
  return (at) => percentile(countUpTo(ends, at), 0.5);
}

/** Everything happens in order in a trace, so one pass over its events counts it in order. */
export function countedOf(trace: Trace): Counted {
  const { events, requests, tries, report } = trace;
  const completedAt = new Float64Array(report.requests.completed);
  const latencies = new Float64Array(report.requests.completed);
  const refusedAt = new Float64Array(report.requests.throttled);
  const failedAt = new Float64Array(report.requests.failed);
  const startOf = new Uint8Array(report.requests.completed);
  const changes = 2 * report.instances.created;
  const fleet = {
    at: new Float64Array(changes),
    size: new Int32Array(changes),
    peak: new Int32Array(changes),
  };
  let [completed, refused, failed, changed, size, peak] = [0, 0, 0, 0, 0, 0];
  for (let n = 0; n < events.at.length; n += 1) {
    const at = events.at[n] ?? 0;
    switch (events.kind[n]) {
      case kinds.completed:
        completedAt[completed] = at;
        latencies[completed] =
          at - (requests.arrivedAt[tries.request[events.ref[n] ?? 0] ?? 0] ?? 0);
        startOf[completed] = tries.start[events.ref[n] ?? 0] ?? none;
        completed += 1;
        break;
      case kinds.throttled:
        refusedAt[refused] = at;
        refused += 1;
        break;
      case kinds.failed:
        failedAt[failed] = at;
        failed += 1;
        break;
      case kinds.created:
      case kinds.gone:
        size += events.kind[n] === kinds.created ? 1 : -1;
        peak = Math.max(peak, size);
        fleet.at[changed] = at;
        fleet.size[changed] = size;
        fleet.peak[changed] = peak;
        changed += 1;
    }
  }
  const completedFrom = (start: number): Completed => ({
    at: completedAt.filter((_, n) => startOf[n] === start),
    ranks: ranksOf(latencies.filter((_, n) => startOf[n] === start)),
  });
  return {
    coldAt: timesOfFirstCold(trace),
    refusedAt,
    failedAt,
    completedAt,
    ranks: ranksOf(latencies),
    cold: completedFrom(cold),
    warm: completedFrom(warm),
    fleet: {
      at: fleet.at.slice(0, changed),
      size: fleet.size.slice(0, changed),
      peak: fleet.peak.slice(0, changed),
    },
    charges: chargesOf(trace),
  };
}

const kinds = {
  completed: eventKinds.indexOf("completed"),
  throttled: eventKinds.indexOf("throttled"),
  failed: eventKinds.indexOf("failed"),
  created: eventKinds.indexOf("instance-created"),
  gone: eventKinds.indexOf("instance-gone"),
};

/** A request counts as cold by the first instance it was given, whatever its later tries met. */
function timesOfFirstCold({ tries, report }: Trace): Float64Array {
  const times = new Float64Array(report.requests.cold);
  let found = 0;
  for (let row = 0; row < tries.at.length; row += 1)
    if (tries.start[row] === cold && !wasPlacedBefore(tries, row)) {
      times[found] = tries.placedAt[row] ?? 0;
      found += 1;
    }
  return times.sort();
}

const cold = starts.indexOf("cold");
const warm = starts.indexOf("warm");
const none = starts.indexOf("none");

function wasPlacedBefore({ previous, start }: Trace["tries"], row: number): boolean {
  for (let one = previous[row] ?? -1; one >= 0; one = previous[one] ?? -1)
    if (start[one] !== none) return true;
  return false;
}
