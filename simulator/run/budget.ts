// What one run may still do, counted down wherever work is done, and how many rows of one kind it may keep. It
// bounds a run by what it does: no estimate says beforehand what a scenario is up to.

import { type Limits, RunTooLarge } from "./limits";

export class Budget {
  declare readonly limits: Limits;
  declare private left: number;

  constructor(limits: Limits) {
    this.limits = limits;
    this.left = limits.events;
  }

  /** As much work as so many events. */
  spend(events: number): void {
    this.left -= events;
    if (this.left < 0) throw new RunTooLarge("events", this.limits.events);
  }
}
