// What a report is made of, counted while the run goes on. Meter and recorder both read this one
// tally, so their reports cannot differ.

import type { Micros } from "../scenario";
import type { Budget } from "./budget";
import { Digest } from "./digest";
import { Latencies } from "./latencies";
import { ExactSum } from "./structures/exact-sum";

export class Tally {
  /** What the run may still do. */
  declare readonly budget: Budget;
  /** The instant that is dealt with. Where every request passes it is read here: as an argument it is an object each time. */
  declare now: Micros;
  arrived = 0;
  completed = 0;
  warm = 0;
  cold = 0;
  waited = 0;
  throttled = 0;
  timedOut = 0;
  failed = 0;
  /** Tries after the first: by the platform, by callers. */
  retried = 0;
  clientRetries = 0;
  gaveUp = 0;
  deadLettered = 0;
  created = 0;
  ended = 0;
  peak = 0;
  peakBusy = 0;
  /** Latencies of completed requests, by how they first got an instance. */
  readonly warmLatencies = new Latencies();
  readonly waitedLatencies = new Latencies();
  readonly coldLatencies = new Latencies();
  /** How long requests stood in a queue before they got an instance. */
  readonly queueWaits = new Latencies();
  readonly latency = new ExactSum();
  readonly digest = new Digest();
  /** Instance time within the horizon: alive, of it starting, of it busy. */
  readonly alive = new ExactSum();
  readonly starting = new ExactSum();
  readonly busy = new ExactSum();
  /** Lifetimes of the instances that ended. */
  readonly lifetime = new ExactSum();

  constructor(budget: Budget) {
    this.budget = budget;
    this.now = 0;
  }
}
