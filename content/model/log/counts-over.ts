// Requests over the time of a log, in so many equal parts, the cold ones told apart: what a picture of it needs.
import type { Micros } from "@/simulator/scenario";
import { valueAt } from "@/simulator/trace/search";
import { cold, type Requests } from "./log-table";

export type Counts = {
  /** Of one part. */
  readonly width: Micros;
  readonly all: readonly number[];
  readonly cold: readonly number[];
};

const mostParts = 120;

/** Steps that people count in. */
const steps = [1, 5, 10, 30, 60, 300, 600, 1800, 3600, 3 * 3600, 6 * 3600, 86_400, 7 * 86_400];

export function countsOver({ arrivedAt, start, count }: Requests): Counts {
  const from = valueAt(arrivedAt, 0);
  const length = valueAt(arrivedAt, count - 1) - from + 1;
  const least = length / 1e6 / mostParts;
  const width = 1e6 * (steps.find((step) => step >= least) ?? Math.ceil(least));
  const parts = Math.max(1, Math.ceil(length / width));
  const all = new Array<number>(parts).fill(0);
  const colds = new Array<number>(parts).fill(0);
  for (let n = 0; n < count; n++) {
    const part = Math.floor((valueAt(arrivedAt, n) - from) / width);
    all[part] = (all[part] ?? 0) + 1;
    if (start[n] === cold) colds[part] = (colds[part] ?? 0) + 1;
  }
  return { width, all, cold: colds };
}
