// Whether an instance may be added: the cap, and a bucket of permissions that is refilled continuously and
// never above its size. Kept in whole units of 1/every, so that no permission is lost or won by rounding.

import { type Micros, never, type Platform, type ScalingRate } from "../scenario";

/** Indices into `limits`. */
export const shortOfNothing = 0;
export const shortOfCap = 1;
export const shortOfRate = 2;
export type ShortOf = typeof shortOfNothing | typeof shortOfCap | typeof shortOfRate;

const unlimited: ScalingRate = { burst: never, refill: 0, every: 1 };

export class Growth {
  declare readonly cap: number;
  declare private level: number;
  private at: Micros = 0;
  declare private readonly size: number;
  declare private readonly rate: ScalingRate;

  constructor({ maxInstances, scaling }: Platform) {
    this.cap = maxInstances ?? never;
    this.rate = scaling ?? unlimited;
    this.size = this.rate.burst * this.rate.every;
    this.level = this.size;
  }

  /** What stands in the way of one more instance; if nothing does, a permission is taken. */
  take(able: number, now: Micros): ShortOf {
    if (able >= this.cap) return shortOfCap;
    if (this.nextAt(now) > now) return shortOfRate;
    this.level -= this.rate.every;
    return shortOfNothing;
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
