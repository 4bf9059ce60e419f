// How fast instances may be added: a bucket of permissions, refilled continuously and never above its
// size. Kept in whole units of 1/every, so that no permission is lost or won by rounding.

import type { Micros, ScalingRate } from "../scenario";

export class ScalingBucket {
  private level: number;
  private at: Micros = 0;
  private readonly size: number;
  private readonly price: number;
  private readonly perMicro: number;

  constructor(rate: ScalingRate) {
    this.price = rate.every;
    this.perMicro = rate.refill;
    this.size = Math.max(rate.burst, 0) * rate.every;
    this.level = this.size;
  }

  /** Takes a permission if there is one. */
  take(now: Micros): boolean {
    this.refill(now);
    if (this.level < this.price) return false;
    this.level -= this.price;
    return true;
  }

  /** When the next permission will be there. */
  nextAt(now: Micros): Micros {
    this.refill(now);
    if (this.level >= this.price) return now;
    if (this.perMicro <= 0 || this.size < this.price) return Number.POSITIVE_INFINITY;
    return now + Math.ceil((this.price - this.level) / this.perMicro);
  }

  private refill(now: Micros): void {
    this.level = Math.min(this.size, this.level + (now - this.at) * this.perMicro);
    this.at = now;
  }
}
