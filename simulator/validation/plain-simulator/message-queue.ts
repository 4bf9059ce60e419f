// The queue of messages in the plain simulator and the reader that takes batches from it.

import type { Invocation, Micros } from "../../scenario";
import type { Coming, Future } from "./future";
import type { Request } from "./things";

type QueueOf = Extract<Invocation, { kind: "queue" }>;

export class MessageQueue {
  private visible: Request[] = [];
  /** Batches taken and not over yet. */
  private under = 0;
  private readonly most: number;
  private readonly least: number;
  private pollers: number;
  private backlog = false;
  private step: Coming | null = null;
  private wake: Coming | null = null;
  private reading: Coming | null = null;
  seenAgain = 0;

  private readonly is: QueueOf;
  private readonly future: Future;
  private readonly take: (batch: readonly Request[]) => void;

  constructor(is: QueueOf, future: Future, take: (batch: readonly Request[]) => void) {
    this.is = is;
    this.future = future;
    this.take = take;
    this.most = Math.min(is.pollers.upTo, is.maxConcurrency ?? is.pollers.upTo);
    this.least = Math.min(is.pollers.from, this.most);
    this.pollers = this.least;
  }

  add(message: Request): void {
    message.standsSince = this.future.now;
    this.visible.push(message);
    this.look();
  }

  private look(): void {
    this.future.drop(this.reading);
    this.reading = this.future.set(this.future.now, "read", () => this.read());
  }

  again(message: Request, receivedAt: Micros): void {
    const at = Math.max(this.future.now, receivedAt + this.is.visibility);
    this.future.set(at, "visible", () => {
      this.seenAgain++;
      this.add(message);
    });
  }

  /** A batch is over, and its poller free. */
  free(): void {
    this.under--;
  }

  /** A batch was refused: its poller rests until then. */
  refused(until: Micros): void {
    this.future.set(Math.max(this.future.now, until), "rested", () => {
      this.under--;
      this.look();
    });
  }

  private get due(): boolean {
    const first = this.visible[0];
    if (first === undefined) return false;
    return (
      this.visible.length >= this.is.batch ||
      this.future.now >= (first.standsSince ?? 0) + this.is.batchWindow
    );
  }

  read(): void {
    while (this.due && this.under < this.pollers) {
      const batch = this.visible.slice(0, this.is.batch);
      this.visible = this.visible.slice(this.is.batch);
      this.under++;
      this.take(batch);
    }
    this.future.drop(this.wake);
    const first = this.visible[0];
    if (first !== undefined && !this.due)
      this.wake = this.future.set((first.standsSince ?? 0) + this.is.batchWindow, "read", () =>
        this.read(),
      );
    this.grow();
  }

  /** The number of pollers follows the backlog, one at a time. */
  private grow(): void {
    const { perMinute } = this.is.pollers;
    if (this.due !== this.backlog) {
      this.backlog = this.due;
      this.future.drop(this.step);
      this.step = null;
    }
    if (perMinute === 0 || this.step !== null) return;
    if (this.backlog ? this.pollers >= this.most : this.pollers <= this.least) return;
    this.step = this.future.set(this.future.now + Math.round(60e6 / perMinute), "pollers", () => {
      this.step = null;
      this.pollers += this.backlog ? 1 : -1;
      this.look();
    });
  }
}
