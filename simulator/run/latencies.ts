// Percentiles of the latencies: exact while few, then from a sketch with 128 buckets for each doubling,
// so within 0.4 %. Two sketches merge by adding their buckets.

import { grown } from "./grow";

export const exactLatencies = 100_000;

export class Latencies {
  count = 0;
  max = 0;
  private kept = new Float64Array(256);
  private buckets: Float64Array | null = null;

  add(latency: number): void {
    if (latency > this.max) this.max = latency;
    const buckets = this.buckets;
    const n = this.count++;
    if (buckets !== null) {
      const bucket = bucketOf(latency);
      buckets[bucket] = (buckets[bucket] as number) + 1;
    } else this.keep(n, latency);
  }

  get exact(): boolean {
    return this.buckets === null;
  }

  /** For each share the smallest latency that at least this share does not exceed; 0 when empty. */
  percentiles(shares: readonly number[]): number[] {
    if (this.count === 0) return shares.map(() => 0);
    const ranks = shares.map((share) => Math.max(1, Math.ceil(share * this.count)));
    if (this.buckets !== null) return ranks.map((rank) => this.estimate(rank));
    const sorted = this.kept.slice(0, this.count).sort();
    return ranks.map((rank) => sorted[rank - 1] as number);
  }

  private keep(n: number, latency: number): void {
    if (n === exactLatencies) this.startSketch(latency);
    else {
      if (n === this.kept.length) this.kept = grown(this.kept, Math.min(2 * n, exactLatencies));
      this.kept[n] = latency;
    }
  }

  private startSketch(latency: number): void {
    const buckets = new Float64Array(bucketOf(Number.MAX_SAFE_INTEGER) + 1);
    for (let n = 0; n <= exactLatencies; n++) {
      const bucket = bucketOf(this.kept[n] ?? latency);
      buckets[bucket] = (buckets[bucket] as number) + 1;
    }
    this.buckets = buckets;
    this.kept = new Float64Array(0);
  }

  private estimate(rank: number): number {
    const buckets = this.buckets ?? this.kept;
    let seen = 0;
    let bucket = 0;
    while (bucket < buckets.length && seen + (buckets[bucket] as number) < rank)
      seen += buckets[bucket++] as number;
    return Math.min(this.max, middleOf(bucket));
  }
}

function bucketOf(value: number): number {
  if (value < 256) return value;
  if (value < 2147483648) {
    const doublings = 24 - Math.clz32(value);
    return 128 * doublings + (value >> doublings);
  }
  const high = Math.floor(value / 16777216);
  const doublings = 24 - Math.clz32(high);
  return 128 * (doublings + 24) + (high >> doublings);
}

function middleOf(bucket: number): number {
  if (bucket < 256) return bucket;
  const doublings = (bucket >> 7) - 1;
  const width = 2 ** doublings;
  return (bucket - 128 * doublings) * width + Math.floor((width - 1) / 2);
}
