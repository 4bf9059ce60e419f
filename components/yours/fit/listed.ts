// The requests that a traffic lists, which are one trace or several in a row: as columns, for there may be millions.
import type { Micros, Traffic } from "@/simulator/scenario";

export type Trace = Extract<Traffic, { kind: "trace" }>;

export type Listed = {
  /** In order. */
  readonly at: Float64Array;
  /** How long each runs. undefined: the log does not say. */
  readonly runs: Float64Array | undefined;
};

const longestTrace = 1_000_000;

/** What is not listed, such as pings, is left out. */
export function listedIn(traffic: Traffic): Listed {
  return listedBetween(traffic, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
}

/** From an instant on to another; so many at most. */
export function listedBetween(
  traffic: Traffic,
  from: Micros,
  to: Micros,
  most = Number.POSITIVE_INFINITY,
): Listed {
  let left = most;
  const parts = tracesIn(traffic).map(({ at, runs }) => {
    const first = placeOf(at, from);
    const count = Math.min(left, placeOf(at, to) - first);
    left -= count;
    return { at, runs, first, count };
  });
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  const join = (key: "at" | "runs") => {
    const into = new Float64Array(all);
    let place = 0;
    for (const { first, count, ...part } of parts) {
      const list = part[key] ?? [];
      if (list instanceof Float64Array) into.set(list.subarray(first, first + count), place);
      else for (let n = 0; n < count; n++) into[place + n] = list[first + n] as Micros;
      place += count;
    }
    return into;
  };
  const knowsRuns = parts.length > 0 && parts.every(({ runs }) => runs !== undefined);
  return { at: join("at"), runs: knowsRuns ? join("runs") : undefined };
}

/** Of instants in order; a trace holds so many at most. */
export function asTraffic({ at, runs }: Listed): Traffic {
  if (at.length <= longestTrace) return { kind: "trace", at, runs };
  const part = (n: number): Trace => {
    const of = (list: Float64Array) => list.slice(n * longestTrace, (n + 1) * longestTrace);
    return { kind: "trace", at: of(at), runs: runs && of(runs) };
  };
  const count = Math.ceil(at.length / longestTrace);
  return { kind: "sum", of: Array.from({ length: count }, (_, n) => part(n)) };
}

export function tracesIn(traffic: Traffic): readonly Trace[] {
  if (traffic.kind === "trace") return [traffic];
  return traffic.kind === "sum" ? traffic.of.flatMap(tracesIn) : [];
}

/** The memory of its columns, which can be handed on to another thread instead of copied. */
export function columnsIn(traffic: Traffic): readonly ArrayBufferLike[] {
  const lists = tracesIn(traffic).flatMap(({ at, runs }) => [at, runs]);
  return lists.flatMap((list) => (list instanceof Float64Array ? [list.buffer] : []));
}

/** How many a trace lists before an instant. */
export function placeOf(at: ArrayLike<Micros>, from: Micros): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] as Micros) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
