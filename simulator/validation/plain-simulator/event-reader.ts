// The queue in which a platform keeps asynchronous events in the plain simulator, read more slowly while
// it is refused.

import { stream, uniform } from "../../random/uniform";
import type { Micros } from "../../scenario";
import type { Coming, Future } from "./future";
import type { Request } from "./things";

const longest = 300_000_000;

/** Whole: the pause doubles with each refusal, up to five minutes. */
export function doubled(refusals: number): Micros {
  return Math.min(longest, 1_000_000 * 2 ** refusals);
}

export class EventReader {
  private opening: Coming | null = null;
  private closings = 0;
  /** Refusals since an event last got an instance. */
  private refusals = 0;
  private queue: Request[] = [];

  private readonly seed: number;
  private readonly jitter: boolean;
  private readonly future: Future;
  private readonly attempt: (event: Request) => void;

  constructor(seed: number, jitter: boolean, future: Future, attempt: (event: Request) => void) {
    this.seed = seed;
    this.jitter = jitter;
    this.future = future;
    this.attempt = attempt;
  }

  offer(event: Request): void {
    if (this.opening !== null) {
      event.standsSince = this.future.now;
      this.queue.push(event);
    } else this.attempt(event);
  }

  served(): void {
    this.refusals = 0;
  }

  /** While it is closed a refusal changes nothing. */
  refused(): void {
    if (this.opening !== null) return;
    const pause = doubled(this.refusals++);
    const share = this.jitter ? uniform(stream(this.seed, "reader"), this.closings) : 1;
    this.closings++;
    this.opening = this.future.set(this.future.now + Math.round(share * pause), "reader", () =>
      this.open(),
    );
  }

  private open(): void {
    this.opening = null;
    while (this.opening === null) {
      const event = this.queue.shift();
      if (event === undefined) return;
      this.attempt(event);
    }
  }
}
