// What the histogram policy does beyond keeping: it unloads the function's last instance when a rest
// begins, and loads one again shortly before the rest is expected to end.

import type { Micros } from "../scenario";
import type { IdleHistogram } from "./idle-histogram";

export class Preloading {
  /** When an instance is to be loaded ahead; Infinity when none is. */
  loadAt = Number.POSITIVE_INFINITY;
  /** Until when it is kept if nothing comes. */
  loadUntil: Micros = 0;
  private readonly histogram: IdleHistogram;

  constructor(histogram: IdleHistogram) {
    this.histogram = histogram;
  }

  /** A request arrived. */
  wake(now: Micros): void {
    this.histogram.wake(now);
    this.loadAt = Number.POSITIVE_INFINITY;
  }

  /** The function has nothing to do any more; true if its last instance is to be unloaded. */
  rest(now: Micros): boolean {
    this.histogram.rest(now);
    const pause = this.histogram.unloadedFor();
    if (pause === 0) return false;
    this.loadAt = now + pause;
    this.loadUntil = now + this.histogram.keepFor();
    return true;
  }

  loaded(): void {
    this.loadAt = Number.POSITIVE_INFINITY;
  }
}
