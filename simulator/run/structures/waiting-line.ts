// The requests that wait because the platform is full, first in first out: a list in the request pool.

import { type Micros, never, type Platform } from "../../scenario";
import type { RequestPool } from "./request-pool";

export class WaitingLine {
  length = 0;
  /** The request that has waited longest. */
  first = -1;
  private last = -1;
  declare private readonly pool: RequestPool;
  /** null: the platform has no queue. */
  declare readonly maxWait: Micros | null;

  constructor(pool: RequestPool, { whenFull, autoscaler }: Platform) {
    this.pool = pool;
    // What waits for a scaler waits without limit if none is given.
    const unlimited = autoscaler.kind === "target" ? never : null;
    this.maxWait = whenFull.kind === "queue" ? whenFull.maxWait : unlimited;
  }

  /** When the first has waited long enough; `never` when nobody waits. */
  get overAt(): Micros {
    if (this.maxWait === null || this.length === 0) return never;
    return (this.pool.queuedAt[this.first] as number) + this.maxWait;
  }

  join(request: number, now: Micros): void {
    this.pool.queuedAt[request] = now;
    if (this.length++ === 0) this.first = request;
    else this.pool.next[this.last] = request;
    this.last = request;
  }

  /** The first leaves. */
  leave(): void {
    this.first = this.pool.next[this.first] as number;
    this.length--;
  }
}
