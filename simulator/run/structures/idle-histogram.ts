// The hybrid policy of "Serverless in the Wild" (ATC 2020), without its time-series part: learn how long
// the function rests between uses, unload its last instance when a rest begins, load one again shortly
// before the rest is expected to end.

import { type KeepAlive, type Micros, never } from "../../scenario";

type Policy = Extract<KeepAlive, { kind: "histogram" }>;

/** Fewer rests than this, or more than half of them beyond the range, and the policy keeps for the range. */
const fewestRests = 10;

export class IdleHistogram {
  /** How long an instance is kept. */
  declare keepFor: Micros;
  /** When an instance is to be loaded ahead; `never` when none is. */
  loadAt = never;
  /** Until when it is kept if nothing comes. */
  loadUntil: Micros = 0;
  declare private readonly policy: Policy;
  declare private readonly bins: Float64Array;
  private seen = 0;
  private inside = 0;
  private restingSince = never;
  /** How long after the end of use the next use may begin at the earliest: 0 keeps the instance. */
  private unloadedFor: Micros = 0;

  constructor(policy: Policy) {
    this.policy = policy;
    this.bins = new Float64Array(Math.max(1, Math.ceil(policy.range / policy.bin)));
    this.keepFor = policy.range;
  }

  /** The last request under way ended: the function rests. True if its last instance is to be unloaded. */
  rest(now: Micros): boolean {
    this.restingSince = now;
    if (this.unloadedFor === 0) return false;
    this.loadAt = now + this.unloadedFor;
    this.loadUntil = now + this.keepFor;
    return true;
  }

  /** A request arrived: a rest, if there was one, is over and counted. */
  wake(now: Micros): void {
    this.loadAt = never;
    if (this.restingSince === never) return;
    const bin = Math.floor((now - this.restingSince) / this.policy.bin);
    this.restingSince = never;
    this.seen++;
    if (bin < this.bins.length) {
      this.inside++;
      this.bins[bin] = (this.bins[bin] as number) + 1;
    }
    if (this.seen < fewestRests) return;
    this.decide();
  }

  private decide(): void {
    const { range, bin, headPercentile, tailPercentile, margin } = this.policy;
    const known = this.inside * 2 >= this.seen;
    const early = this.binReached(headPercentile) * bin;
    const late = (this.binReached(tailPercentile) + 1) * bin;
    this.unloadedFor = known ? Math.floor(early * (1 - margin)) : 0;
    this.keepFor = known ? Math.min(range, Math.ceil(late * (1 + margin))) : range;
  }

  private binReached(percentile: number): number {
    const rank = (percentile / 100) * this.inside;
    let sum = 0;
    const found = this.bins.findIndex((count) => {
      sum += count;
      return sum > 0 && sum >= rank;
    });
    return found < 0 ? this.bins.length - 1 : found;
  }
}
