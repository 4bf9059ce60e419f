// How many batches of a queue are worked on at once: a few to begin with, more for as long as messages wait for a
// poller, fewer again when none does.

import { type Invocation, type Micros, never } from "../scenario";

export type QueueConfig = Extract<Invocation, { kind: "queue" }>;

const minute = 60_000_000;

export class Pollers {
  declare count: number;
  /** When there is one more or one fewer; `never` when the number stays. */
  changesAt = never;
  private by: 1 | 0 | -1 = 0;
  private since: Micros = 0;
  private changes = 0;
  declare private readonly fewest: number;
  declare private readonly most: number;
  declare private readonly step: number;

  constructor({ pollers: { from, perMinute, upTo }, maxConcurrency }: QueueConfig) {
    this.most = Math.min(upTo, maxConcurrency ?? never);
    this.fewest = Math.min(from, this.most);
    this.count = this.fewest;
    this.step = perMinute > 0 ? minute / perMinute : never;
  }

  /** Whether messages wait that no poller is there for. */
  see(backlog: boolean, now: Micros): void {
    const by = backlog ? 1 : -1;
    if (by !== this.by) {
      this.by = by;
      this.since = now;
      this.changes = 0;
    }
    this.schedule();
  }

  change(): void {
    this.changes++;
    this.count += this.by;
    this.schedule();
  }

  private schedule(): void {
    const ends = this.by === 1 ? this.count >= this.most : this.count <= this.fewest;
    this.changesAt = ends ? never : this.since + Math.round((this.changes + 1) * this.step);
  }
}
