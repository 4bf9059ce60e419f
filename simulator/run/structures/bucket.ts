// A bucket of permissions that is refilled continuously and never above its size. Kept in whole units of 1/every, so
// that no permission is lost or won by rounding.

import { type Micros, never, type ScalingRate } from "../../scenario";

export class Bucket {
  declare private level: number;
  private at: Micros = 0;
  declare private readonly size: number;
  declare private readonly rate: ScalingRate;

  constructor(rate: ScalingRate) {
    this.rate = rate;
    this.size = rate.burst * rate.every;
    this.level = this.size;
  }

  /** Takes a permission if there is one. */
  take(now: Micros): boolean {
    if (this.nextAt(now) > now) return false;
    this.level -= this.rate.every;
    return true;
  }

  /** When the next permission will be there. */
  nextAt(now: Micros): Micros {
    const { refill, every } = this.rate;
    this.level = Math.min(this.size, this.level + (now - this.at) * refill);
    this.at = now;
    if (this.level >= every) return now;
    if (refill <= 0 || this.size < every) return never;
    return now + Math.ceil((every - this.level) / refill);
  }
}
