// The queue in which a platform keeps the events that were handed to it. Its reader slows down while it is refused:
// each refusal closes it for a while, longer each time until an event gets an instance again. That it slows down is
// published for Lambda, how is not.

import { type Stream, stream, uniform } from "../random/uniform";
import { type Jitter, type Micros, never } from "../scenario";
import { backOff } from "./back-off";
import { SlotList } from "./structures/slot-list";

export class EventReader {
  /** When it reads on; `never` while it is open. */
  opensAt = never;
  private readonly events = new SlotList(false);
  private refusals = 0;
  private closings = 0;
  declare private readonly jitter: Jitter;
  declare private readonly of: Stream;

  constructor(seed: number, jitter: Jitter) {
    this.jitter = jitter;
    this.of = stream(seed, "reader");
  }

  get isOpen(): boolean {
    return this.opensAt === never;
  }

  join(request: number): void {
    this.events.add(request);
  }

  open(): void {
    this.opensAt = never;
  }

  /** Takes the event that has waited longest, or gives -1. */
  next(): number {
    const request = this.events.first();
    if (request >= 0) this.events.remove(request);
    return request;
  }

  /** While it is closed another refusal changes nothing. */
  refused(now: Micros): void {
    if (!this.isOpen) return;
    const whole = backOff(this.refusals++);
    const pause =
      this.jitter === "none" ? whole : Math.round(uniform(this.of, this.closings) * whole);
    this.closings++;
    this.opensAt = now + pause;
  }

  gotInstance(): void {
    this.refusals = 0;
  }
}
