// The few numbers of a run up to any instant. What does not change with the instant is worked out once;
// asking costs a few binary searches, and never a pass over the requests.
import type { Micros } from "@/simulator/scenario";
import { countUpTo } from "@/simulator/trace/search";
import { eventKinds, outcomes, starts, type Trace } from "@/simulator/trace/trace";
import { type CostSoFar, costSoFar } from "./cost-so-far";
import { orderOf } from "./order-of";
import { PrefixRanks } from "./prefix-ranks";

export type Numbers = {
  readonly arrived: number;
  readonly cold: number;
  readonly refused: number;
  readonly completed: number;
  /** Microseconds; null as long as nothing is completed. */
  readonly p50: Micros | null;
  readonly p99: Micros | null;
  readonly instances: number;
  readonly peak: number;
  readonly usd: number | null;
  readonly alwaysOnUsd: number | null;
};

export type Metrics = { readonly numbersAt: (at: Micros) => Numbers };

export function metricsOf(trace: Trace): Metrics {
  const { requests } = trace;
  const cold = timesOfFirstCold(trace);
  const refused = timesOfRefusals(trace);
  const { endedAt, latencies } = completions(trace);
  const fleet = fleetSizes(trace);
  let ranks: PrefixRanks | null = null;
  let cost: CostSoFar | null | undefined;
  return {
    numbersAt: (at) => {
      ranks ??= new PrefixRanks(latencies);
      if (cost === undefined) cost = costSoFar(trace);
      const completed = countUpTo(endedAt, at);
      const change = countUpTo(fleet.at, at) - 1;
      return {
        arrived: countUpTo(requests.arrivedAt, at),
        cold: countUpTo(cold, at),
        refused: countUpTo(refused, at),
        completed,
        p50: ranks.percentile(completed, 0.5),
        p99: ranks.percentile(completed, 0.99),
        instances: fleet.size[change] ?? 0,
        peak: fleet.peak[change] ?? 0,
        usd: cost?.usdAt(at) ?? null,
        alwaysOnUsd: cost?.alwaysOnUsdAt(at) ?? null,
      };
    },
  };
}

/** A request counts as cold by the first instance it was given, whatever its later tries met. */
function timesOfFirstCold({ tries }: Trace): Float64Array {
  const placed = new Set<number>();
  const times: number[] = [];
  for (let row = 0; row < tries.at.length; row += 1) {
    const start = starts[tries.start[row] ?? 0];
    const request = tries.request[row] ?? 0;
    if (start === "none" || placed.has(request)) continue;
    placed.add(request);
    if (start === "cold") times.push(tries.placedAt[row] ?? 0);
  }
  return Float64Array.from(times).sort();
}

function timesOfRefusals({ events }: Trace): Float64Array {
  const throttled = eventKinds.indexOf("throttled");
  return events.at.filter((_, n) => events.kind[n] === throttled);
}

function completions({ requests, horizon }: Trace) {
  const completed = outcomes.indexOf("completed");
  const rows = Int32Array.from(requests.outcome.keys()).filter(
    (row) => requests.outcome[row] === completed && (requests.endedAt[row] ?? 0) <= horizon,
  );
  const ends = Float64Array.from(rows, (row) => requests.endedAt[row] ?? 0);
  const order = orderOf(ends);
  const latency = (row: number) => (requests.endedAt[row] ?? 0) - (requests.arrivedAt[row] ?? 0);
  return {
    endedAt: Float64Array.from(order, (n) => ends[n] ?? 0),
    latencies: Float64Array.from(order, (n) => latency(rows[n] ?? 0)),
  };
}

/** The size of the fleet after each change, and the largest it has been by then. */
function fleetSizes({ events }: Trace) {
  const created = eventKinds.indexOf("instance-created");
  const gone = eventKinds.indexOf("instance-gone");
  const at: number[] = [];
  const sizes: number[] = [];
  const peaks: number[] = [];
  let size = 0;
  let peak = 0;
  events.kind.forEach((kind, n) => {
    if (kind !== created && kind !== gone) return;
    size += kind === created ? 1 : -1;
    peak = Math.max(peak, size);
    at.push(events.at[n] ?? 0);
    sizes.push(size);
    peaks.push(peak);
  });
  return { at: Float64Array.from(at), size: sizes, peak: peaks };
}
