// The requests of a fitted scenario's traffic, which are one trace or several in a row.
import type { Micros, Traffic } from "@/simulator/scenario";

export type Trace = Extract<Traffic, { kind: "trace" }>;

export function arrivalsOf(traffic: Traffic): readonly Micros[] {
  if (traffic.kind === "trace") return traffic.at;
  return traffic.kind === "sum" ? traffic.of.flatMap(arrivalsOf) : [];
}

/** How long each runs. undefined: the log does not say. */
export function runsOf(traffic: Traffic): readonly Micros[] | undefined {
  if (traffic.kind === "trace") return traffic.runs;
  if (traffic.kind !== "sum") return undefined;
  const parts = traffic.of.map(runsOf);
  return parts.every((each) => each !== undefined) ? parts.flat() : undefined;
}

const longestTrace = 1_000_000;

/** Of instants in order; a trace holds so many at most. */
export function asTraffic({ at, runs }: Omit<Trace, "kind">): Traffic {
  const part = (n: number): Trace => {
    const of = (list: readonly Micros[]) => list.slice(n * longestTrace, (n + 1) * longestTrace);
    return { kind: "trace", at: of(at), runs: runs && of(runs) };
  };
  if (at.length <= longestTrace) return part(0);
  return {
    kind: "sum",
    of: Array.from({ length: Math.ceil(at.length / longestTrace) }, (_, n) => part(n)),
  };
}
