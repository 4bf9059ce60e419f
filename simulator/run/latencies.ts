// Percentiles of the latencies: exact while few, then from a sketch with 128 buckets for each doubling,
// so within 0.4 %. Two sketches merge by adding their buckets.

import { growColumns } from "./structures/grow";

export const exactLatencies = 100_000;

export class Latencies {
  count = 0;
  max = 0;
  private kept = new Float64Array(256);
  private buckets: Float64Array | null = null;

  add(latency: number): void {
    if (latency > this.max) this.max = latency;
    const { buckets } = this;
    if (buckets !== null) count(buckets, latency);
    else this.keep(latency);
    this.count++;
  }

  get exact(): boolean {
    return this.buckets === null;
  }

  /** For each share the smallest latency that at least this share does not exceed; 0 when empty. */
  percentiles(shares: readonly number[]): number[] {
    if (this.count === 0) return shares.map(() => 0);
    const ranks = shares.map((share) => Math.max(1, Math.ceil(share * this.count)));
    const { buckets } = this;
    if (buckets !== null) return ranks.map((rank) => this.estimate(buckets, rank));
    const sorted = this.kept.slice(0, this.count).sort();
    return ranks.map((rank) => sorted[rank - 1] as number);
  }

  /** What adding all of them to one would have made. */
  static together(...parts: readonly Latencies[]): Latencies {
    const all = new Latencies();
    for (const { buckets, kept, count, max } of parts)
      if (buckets === null) for (let n = 0; n < count; n++) all.add(kept[n] as number);
      else {
        const sum = all.sketch();
        for (const [bucket, n] of buckets.entries()) sum[bucket] = (sum[bucket] as number) + n;
        all.count += count;
        all.max = Math.max(all.max, max);
      }
    return all;
  }

  private keep(latency: number): void {
    const n = this.count;
    if (n === exactLatencies) {
      count(this.sketch(), latency);
      return;
    }
    if (n === this.kept.length) growColumns(this, n);
    this.kept[n] = latency;
  }

  /** From now on there are buckets. */
  private sketch(): Float64Array {
    if (this.buckets !== null) return this.buckets;
    const buckets = new Float64Array(bucketOf(Number.MAX_SAFE_INTEGER) + 1);
    for (let n = 0; n < this.count; n++) count(buckets, this.kept[n] as number);
    this.buckets = buckets;
    this.kept = new Float64Array(0);
    return buckets;
  }

  private estimate(buckets: Float64Array, rank: number): number {
    let left = rank;
    const bucket = buckets.findIndex((count) => {
      left -= count;
      return left <= 0;
    });
    return Math.min(this.max, middleOf(bucket));
  }
}

function count(buckets: Float64Array, latency: number): void {
  const bucket = bucketOf(latency);
  buckets[bucket] = (buckets[bucket] as number) + 1;
}

function bucketOf(value: number): number {
  return value < 2 ** 31
    ? bucketOfSmall(value)
    : bucketOfSmall(Math.floor(value / 2 ** 24)) + 24 * 128;
}

function bucketOfSmall(value: number): number {
  const doublings = Math.max(0, 24 - Math.clz32(value));
  return 128 * doublings + (value >> doublings);
}

function middleOf(bucket: number): number {
  const doublings = Math.max(0, (bucket >> 7) - 1);
  const width = 2 ** doublings;
  return (bucket - 128 * doublings) * width + Math.floor((width - 1) / 2);
}
