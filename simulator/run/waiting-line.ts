// The requests that wait because the platform is full, first in first out: a list in the request pool.

import type { Micros, WhenFull } from "../scenario";
import type { RequestPool } from "./request-pool";

export class WaitingLine {
  length = 0;
  /** The request that has waited longest. */
  first = -1;
  /** Whether the platform has a queue at all. */
  readonly exists: boolean;
  private last = -1;
  private readonly pool: RequestPool;
  private readonly maxWait: Micros;

  constructor(pool: RequestPool, whenFull: WhenFull) {
    this.pool = pool;
    this.exists = whenFull.kind === "queue";
    this.maxWait = whenFull.kind === "queue" ? whenFull.maxWait : 0;
  }

  get second(): number {
    return this.pool.next[this.first] as number;
  }

  /** When the first has waited long enough; Infinity when nobody waits. */
  get overAt(): Micros {
    if (this.length === 0) return Number.POSITIVE_INFINITY;
    return (this.pool.queuedAt[this.first] as number) + this.maxWait;
  }

  join(request: number, now: Micros): void {
    this.pool.queuedAt[request] = now;
    this.pool.next[request] = -1;
    if (this.length++ === 0) this.first = request;
    else this.pool.next[this.last] = request;
    this.last = request;
  }

  /** The first leaves; `second` is the one behind it. */
  leave(second: number): void {
    this.first = second;
    this.length--;
  }
}
