// Reading columns: binary search in a sorted one, and instants that may never come.

import { type Micros, never } from "../scenario";

/** How many values are at most `at`. */
export function countUpTo(column: Float64Array, at: number): number {
  return firstBeyond(0, column.length, (row) => column[row] as number, at);
}

/** How many values, of whole numbers, are below `at`. */
export function countBefore(column: Float64Array, at: number): number {
  return countUpTo(column, Math.ceil(at) - 1);
}

/** The first row from `from` on, and before `until`, whose instant is beyond `at`; `until` if none is. */
export function firstBeyond(
  from: number,
  until: number,
  atOf: (row: number) => number,
  at: number,
): number {
  let low = from;
  let high = until;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (atOf(middle) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** null: it never comes. */
export function finite(at: Micros | undefined): Micros | null {
  return at === undefined || at === never ? null : at;
}
