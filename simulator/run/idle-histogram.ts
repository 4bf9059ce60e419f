// The hybrid policy of "Serverless in the Wild" (ATC 2020), without its time-series part: learn how long
// the function rests between uses, unload after use, load again shortly before the next use is due.

import type { KeepAlive, Micros } from "../scenario";
import { grown } from "./grow";

type Policy = Extract<KeepAlive, { kind: "histogram" }>;

/** Fewer rests than this, or more than half of them beyond the range, and the policy keeps for the range. */
const fewestRests = 10;

export class IdleHistogram {
  private readonly policy: Policy;
  private readonly bins: Float64Array;
  private seen = 0;
  private beyond = 0;
  private restingSince: Micros | null = null;
  private head: Micros = 0;
  private tail: Micros;

  constructor(policy: Policy) {
    this.policy = policy;
    this.bins = grown(new Float64Array(0), Math.max(1, Math.ceil(policy.range / policy.bin)));
    this.tail = policy.range;
  }

  /** The last request under way ended: the function rests. */
  rest(now: Micros): void {
    this.restingSince = now;
  }

  /** A request arrived: a rest, if there was one, is over and counted. */
  wake(now: Micros): void {
    if (this.restingSince === null) return;
    const bin = Math.floor((now - this.restingSince) / this.policy.bin);
    this.restingSince = null;
    this.seen++;
    if (bin < this.bins.length) this.bins[bin] = (this.bins[bin] as number) + 1;
    else this.beyond++;
    this.decide();
  }

  /** How long after the end of use the next use may begin at the earliest: 0 keeps the instance. */
  unloadedFor(): Micros {
    return this.head;
  }

  keepFor(): Micros {
    return this.tail;
  }

  private decide(): void {
    const { range, bin, headPercentile, tailPercentile, margin } = this.policy;
    const inside = this.seen - this.beyond;
    const known = this.seen >= fewestRests && this.beyond * 2 <= this.seen;
    const early = this.binReached((headPercentile / 100) * inside) * bin;
    const late = (this.binReached((tailPercentile / 100) * inside) + 1) * bin;
    this.head = known ? Math.floor(early * (1 - margin)) : 0;
    this.tail = known ? Math.min(range, Math.ceil(late * (1 + margin))) : range;
  }

  private binReached(rank: number): number {
    let sum = 0;
    for (let bin = 0; bin < this.bins.length; bin++) {
      sum += this.bins[bin] as number;
      if (sum > 0 && sum >= rank) return bin;
    }
    return this.bins.length - 1;
  }
}
