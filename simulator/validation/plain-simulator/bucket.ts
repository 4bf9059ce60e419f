// A bucket of permissions in the plain simulator, refilled continuously, counted in parts so that nothing is rounded.

import type { Micros } from "../../scenario";
import type { Future } from "./future";

export class Bucket {
  private level: number;
  private at: Micros = 0;
  private readonly future: Future;
  private readonly size: number;
  private readonly refill: number;
  private readonly every: Micros;

  /** Full at first; `refill` more permissions in `every`, never above `size`. */
  constructor(future: Future, size: number, refill: number, every: Micros) {
    this.future = future;
    this.size = size;
    this.refill = refill;
    this.every = every;
    this.level = size * every;
  }

  take(): boolean {
    this.fill();
    if (this.level < this.every) return false;
    this.level -= this.every;
    return true;
  }

  /** When the next permission will be there. */
  get next(): Micros {
    this.fill();
    return this.future.now + Math.ceil((this.every - this.level) / this.refill);
  }

  private fill(): void {
    const more = (this.future.now - this.at) * this.refill;
    this.level = Math.min(this.size * this.every, this.level + more);
    this.at = this.future.now;
  }
}
