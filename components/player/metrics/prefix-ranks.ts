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

export class PrefixRanks {
  private readonly sorted: Float64Array;
  private readonly rankOf: Int32Array;
  private readonly present: Uint8Array;
  private readonly blocks: Int32Array;
  private readonly width: number;
  private taken = 0;

  constructor({ sorted, rankOf }: Ranks) {
    this.sorted = sorted;
    this.rankOf = rankOf;
    this.width = Math.max(1, Math.ceil(Math.sqrt(sorted.length)));
    this.present = new Uint8Array(sorted.length);
    this.blocks = new Int32Array(Math.ceil(sorted.length / this.width) + 1);
  }

  /** The smallest of the first `count` values that at least this share of them does not exceed. */
  percentile(count: number, share: number): number | null {
    this.take(count);
    if (this.taken === 0) return null;
    let left = Math.max(1, Math.ceil(share * this.taken));
    let block = 0;
    while (left > (this.blocks[block] ?? left)) left -= this.blocks[block++] ?? 0;
    let rank = block * this.width;
    while (left > (this.present[rank] ?? left)) left -= this.present[rank++] ?? 0;
    return this.sorted[rank] ?? null;
  }

  private take(count: number): void {
    for (; this.taken < count && this.taken < this.rankOf.length; this.taken += 1)
      this.put(this.rankOf[this.taken] ?? 0, 1);
    while (this.taken > count) this.put(this.rankOf[--this.taken] ?? 0, -1);
  }

  private put(rank: number, by: number): void {
    this.present[rank] = (this.present[rank] ?? 0) + by;
    const block = Math.floor(rank / this.width);
    this.blocks[block] = (this.blocks[block] ?? 0) + by;
  }
}
