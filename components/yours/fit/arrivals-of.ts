// The instants of a fitted scenario's traffic, which are one trace or several in a row.
import type { Micros, Traffic } from "@/simulator/scenario";

export function arrivalsOf(traffic: Traffic): readonly Micros[] {
  if (traffic.kind === "trace") return traffic.at;
  return traffic.kind === "sum" ? traffic.of.flatMap(arrivalsOf) : [];
}

const longestTrace = 1_000_000;

/** Of instants in order; a trace holds so many at most. */
export function asTraffic(at: readonly Micros[]): Traffic {
  if (at.length <= longestTrace) return { kind: "trace", at };
  const parts = Array.from({ length: Math.ceil(at.length / longestTrace) }, (_, n) =>
    asTraffic(at.slice(n * longestTrace, (n + 1) * longestTrace)),
  );
  return { kind: "sum", of: parts };
}
