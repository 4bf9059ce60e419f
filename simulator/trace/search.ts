// Binary search in a sorted column.

/** How many values are at most `at`. */
export function countUpTo(column: Float64Array, at: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many values are below `at`. */
export function countBefore(column: Float64Array, at: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
