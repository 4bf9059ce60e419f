// Exact percentiles of the first k of n values, for any k: ranks counted in blocks of about the square root
// of n. Moving k by one costs two additions, a percentile about 2√n, so neither a frame nor a jump
// through 200,000 values is slow. A sketch would be smaller and not agree with the report.

import { sortedRows } from "./sorted-rows";

/** The values from the smallest to the largest, and the place of each among them. */
export type Ranks = { readonly sorted: Float64Array; readonly rankOf: Int32Array };

export function ranksOf(values: Float64Array): Ranks {
  const order = sortedRows(values);
  const sorted = new Float64Array(values.length);
  const rankOf = new Int32Array(values.length);
  for (let rank = 0; rank < order.length; rank += 1) {
    const n = order[rank] ?? 0;
    sorted[rank] = values[n] ?? 0;
    rankOf[n] = rank;
  }
  return { sorted, rankOf };
}

/** Gives the smallest of the first `count` values that at least a share of them does not exceed. */
export function prefixRanks({ sorted, rankOf }: Ranks) {
  const width = Math.max(1, Math.ceil(Math.sqrt(sorted.length)));
  const present = new Uint8Array(sorted.length);
  const blocks = new Int32Array(Math.ceil(sorted.length / width) + 1);
  let taken = 0;
  const put = (rank: number, by: number) => {
    present[rank] = (present[rank] ?? 0) + by;
    const block = Math.floor(rank / width);
    blocks[block] = (blocks[block] ?? 0) + by;
  };
  return (count: number, share: number): number | null => {
    for (; taken < count && taken < rankOf.length; taken += 1) put(rankOf[taken] ?? 0, 1);
    while (taken > count) put(rankOf[--taken] ?? 0, -1);
    if (taken === 0) return null;
    let left = Math.max(1, Math.ceil(share * taken));
    let block = 0;
    while (left > (blocks[block] ?? left)) left -= blocks[block++] ?? 0;
    let rank = block * width;
    while (left > (present[rank] ?? left)) left -= present[rank++] ?? 0;
    return sorted[rank] ?? null;
  };
}
