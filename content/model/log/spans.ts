// Spans of time as percentiles and as values to draw from. NaN stands for none.
import { constant } from "@/simulator/plain";
import type { Distribution, Micros } from "@/simulator/scenario";
import { valueAt } from "@/simulator/trace/search";

export type Percentiles = {
  readonly mean: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
};

export type Spans = Float64Array | Float32Array;

/** In order, those that are numbers; and that are wanted, if not all are. Of millions, with one copy. */
export function sortedSpans(spans: Spans, wants: (n: number) => boolean = () => true): Spans {
  const isCounted = (n: number) => !Number.isNaN(spans[n]) && wants(n);
  let count = 0;
  for (let n = 0; n < spans.length; n++) if (isCounted(n)) count++;
  const sorted = spans instanceof Float32Array ? new Float32Array(count) : new Float64Array(count);
  let at = 0;
  for (let n = 0; n < spans.length; n++) if (isCounted(n)) sorted[at++] = valueAt(spans, n);
  return sorted.sort();
}

/** In milliseconds, by the report's rule: the smallest value that at least this share does not exceed. */
export function percentilesOf(sorted: Spans): Percentiles | null {
  if (sorted.length === 0) return null;
  const at = (share: number) => quantile(sorted, share) / 1000;
  let sum = 0;
  for (let n = 0; n < sorted.length; n++) sum += valueAt(sorted, n) / 1000;
  const mean = sum / sorted.length;
  return { mean, p50: at(0.5), p90: at(0.9), p95: at(0.95), p99: at(0.99), max: at(1) };
}

export function quantile(sorted: Spans, share: number): Micros {
  return valueAt(sorted, Math.max(1, Math.ceil(share * sorted.length)) - 1);
}

/** More values than these are drawn from their quantiles: the middles of so many equal parts. */
export const mostValues = 2000;

export function drawnFrom(sorted: Spans): Distribution {
  const { length } = sorted;
  if (length === 0) return constant(0);
  if (sorted[0] === sorted[length - 1]) return constant(valueAt(sorted, 0));
  const values =
    length <= mostValues
      ? [...sorted]
      : Array.from({ length: mostValues }, (_, n) => quantile(sorted, (n + 0.5) / mostValues));
  return { kind: "empirical", values };
}

/** Longer lists are drawn from instead. */
const longestList = 100_000;

/** The first draw is the first value, and so on. */
export function inTurn(spans: Spans): Distribution {
  const is = drawnFrom(spans.toSorted());
  if (is.kind === "constant" || spans.length > longestList) return is;
  return { kind: "empirical", values: [...spans], inOrder: true };
}
