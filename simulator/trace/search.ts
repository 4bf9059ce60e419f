// Reading columns: a row that is there, binary search in a sorted one, and instants that may never come.

import { type Micros, never } from "../scenario";

/** The number in a row that is there. The engine's loop does without: one reader for all kinds of columns costs it half its speed. */
export function valueAt(column: Readonly<ArrayLike<number>>, row: number): number {
  return column[row] as number;
}

/** How many values are at most `at`. */
export function countUpTo(column: Float64Array, at: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (valueAt(column, middle) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many values, of whole numbers, are below `at`. */
export function countBefore(column: Float64Array, at: number): number {
  return countUpTo(column, Math.ceil(at) - 1);
}

/** null: it never comes. */
export function finite(at: Micros | undefined): Micros | null {
  return at === undefined || at === never ? null : at;
}
