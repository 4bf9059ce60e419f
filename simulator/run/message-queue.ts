// A queue that the platform reads: which messages can be seen, which are being worked on, when the next batch is
// taken, and when a message is seen again. What runs a batch is serving.

import { type Micros, never } from "../scenario";
import { Pollers, type QueueConfig } from "./pollers";
import { EventHeap } from "./structures/event-heap";
import type { RequestPool } from "./structures/request-pool";
import { SlotList } from "./structures/slot-list";

export class MessageQueue {
  /** Messages that will be seen again. */
  readonly hidden = new EventHeap();
  declare readonly config: QueueConfig;
  /** Messages that can be seen, in the order they came or came back. */
  private readonly visible = new SlotList(false);
  private waiting = 0;
  private lookedAt: Micros = -1;
  /** Batches that are being worked on, and pollers that rest because theirs was refused. */
  private reading = 0;
  private readonly rests = new EventHeap();
  /** The messages of each batch by its first one. */
  private readonly batches: number[][] = [];
  declare readonly pollers: Pollers;
  declare private readonly pool: RequestPool;

  constructor(config: QueueConfig, pool: RequestPool) {
    this.config = config;
    this.pool = pool;
    this.pollers = new Pollers(config);
  }

  /** When something is to be done that no arrival and no end of a run brings about. */
  get nextAt(): Micros {
    const { hidden, rests, pollers } = this;
    return Math.min(hidden.top, rests.top, pollers.changesAt, this.windowEndsAt);
  }

  /** A message can be seen from now on. */
  show(request: number, now: Micros): void {
    this.pool.seenAt[request] = now;
    this.visible.add(request);
    this.waiting++;
  }

  /** Time has come to an instant at which something was due. */
  advance(now: Micros): void {
    while (this.rests.top <= now) {
      this.rests.pop();
      this.reading--;
    }
    if (this.pollers.changesAt <= now) this.pollers.change();
  }

  /** Takes a batch if there is a poller for it; gives its first message, or -1. */
  take(now: Micros): number {
    this.lookedAt = now;
    const { batch } = this.config;
    if (!this.isBatchReady(now)) {
      this.pollers.see(false, now);
      return -1;
    }
    if (this.reading >= this.pollers.count) {
      this.pollers.see(true, now);
      return -1;
    }
    const leader = this.visible.first();
    const members: number[] = [];
    while (members.length < batch && this.waiting > 0) {
      const message = this.visible.first();
      this.visible.remove(message);
      this.waiting--;
      this.pool.receivedAt[message] = now;
      this.pool.further[message] = (this.pool.further[message] as number) + 1;
      members.push(message);
    }
    this.batches[leader] = members;
    this.reading++;
    return leader;
  }

  /** The messages of a batch, its first one before the others. */
  batchOf(leader: number): readonly number[] {
    return this.batches[leader] ?? [];
  }

  /** A run is over: its poller is free again. */
  done(leader: number): readonly number[] {
    this.reading--;
    return this.batchOf(leader);
  }

  /** A batch was refused: its poller rests until the batch is seen again. */
  refused(leader: number, now: Micros): readonly number[] {
    this.rests.push(this.seenAgainAt(leader, now), 0);
    return this.batchOf(leader);
  }

  /** When the message is seen again; null: it has been received as often as it may be. */
  hide(message: number, now: Micros): Micros | null {
    if ((this.pool.further[message] as number) >= this.config.receives) return null;
    const at = this.seenAgainAt(message, now);
    this.hidden.push(at, message);
    return at;
  }

  private seenAgainAt(message: number, now: Micros): Micros {
    return Math.max(now, (this.pool.receivedAt[message] as number) + this.config.visibility);
  }

  private isBatchReady(now: Micros): boolean {
    if (this.waiting === 0) return false;
    return this.waiting >= this.config.batch || this.oldestSeenAt + this.config.batchWindow <= now;
  }

  private get oldestSeenAt(): Micros {
    return this.pool.seenAt[this.visible.first()] as number;
  }

  /** When messages that are too few for a batch have waited long enough; if a poller was to be had then, they are gone. */
  private get windowEndsAt(): Micros {
    if (this.waiting === 0 || this.waiting >= this.config.batch) return never;
    const at = this.oldestSeenAt + this.config.batchWindow;
    return at > this.lookedAt ? at : never;
  }
}
