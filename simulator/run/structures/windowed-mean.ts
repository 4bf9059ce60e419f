// The mean of a quantity over the latest window, asked for at even intervals. Of the whole history only the sums at
// the instants at which a later window will begin are kept.

import type { Micros } from "../../scenario";

const enoughToForget = 4096;

export class WindowedMean {
  /** The quantity times the time it had that value, up to `at`. */
  private sum = 0;
  private at: Micros = 0;
  /** Sums at the starts of the windows to come, oldest first, from `first` on. */
  private starts: number[] = [];
  private first = 0;
  declare private nextStart: Micros;
  declare private readonly window: Micros;
  declare private readonly every: Micros;

  constructor(window: Micros, every: Micros) {
    this.window = window;
    this.every = every;
    // The first look whose window does not begin before the run does.
    this.nextStart = Math.ceil(window / every) * every - window;
  }

  /** Since the last call it has been `value`. */
  advance(now: Micros, value: number): void {
    while (this.nextStart <= now) {
      this.sum += value * (this.nextStart - this.at);
      this.at = this.nextStart;
      this.starts.push(this.sum);
      this.nextStart += this.every;
    }
    this.sum += value * (now - this.at);
    this.at = now;
  }

  /** At one look after the other. */
  look(now: Micros): number {
    if (now < this.window) return now > 0 ? this.sum / now : 0;
    const start = this.starts[this.first++] ?? 0;
    if (this.first > enoughToForget) {
      this.starts = this.starts.slice(this.first);
      this.first = 0;
    }
    return (this.sum - start) / this.window;
  }
}
