// Whether an instance may be added: the cap, and the scaling rate.

import { type Micros, never, type Platform, type ScalingRate } from "../scenario";
import { Bucket } from "./structures/bucket";

/** Indices into `limits`. */
export const shortOfNothing = 0;
export const shortOfCap = 1;
export const shortOfRate = 2;
/** More requests a second than are accepted. */
export const shortOfRequests = 3;
/** The scaler adds instances, not the request. */
export const shortOfScaler = 4;
export type ShortOf =
  | typeof shortOfNothing
  | typeof shortOfCap
  | typeof shortOfRate
  | typeof shortOfRequests
  | typeof shortOfScaler;

const unlimited: ScalingRate = { burst: never, refill: 0, every: 1 };

export class Growth {
  declare readonly cap: number;
  declare private readonly bucket: Bucket;

  constructor({ maxInstances, scaling }: Platform) {
    this.cap = maxInstances ?? never;
    this.bucket = new Bucket(scaling ?? unlimited);
  }

  /** What stands in the way of one more instance; if nothing does, a permission is taken. */
  take(able: number, now: Micros): ShortOf {
    if (able >= this.cap) return shortOfCap;
    return this.bucket.take(now) ? shortOfNothing : shortOfRate;
  }

  /** When the next permission will be there. */
  nextAt(now: Micros): Micros {
    return this.bucket.nextAt(now);
  }
}
