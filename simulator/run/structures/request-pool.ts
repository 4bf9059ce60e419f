// The requests under way, waiting or to be tried again, in parallel arrays. A place is reused when its
// request is over, so memory follows the number under way, not the number that ever came.

import { growColumns } from "./grow";

export class RequestPool {
  inUse = 0;
  arrivedAt = new Float64Array(64);
  startedAt = new Float64Array(64);
  /** How long the handler would run, before a first run's factor and the timeout. */
  duration = new Float64Array(64);
  /** When it joined the queue, or -1. */
  queuedAt = new Float64Array(64);
  /** The billed part of the cold start it caused. */
  billedStart = new Float64Array(64);
  number = new Int32Array(64);
  /** Its source, and its index among the requests of that source. */
  source = new Int32Array(64);
  index = new Int32Array(64);
  instance = new Int32Array(64);
  /** The next request in the queue. */
  next = new Int32Array(64);
  /** How many runs of it ended without a result. */
  tries = new Int32Array(64);
  /** How often it was refused, tried again by its caller, or received from a queue. */
  further = new Int32Array(64);
  /** Of a message: since when it can be seen, and when it was received last. */
  seenAt = new Float64Array(64);
  receivedAt = new Float64Array(64);
  /** Where it is in its run (0 where it has none), and by when it is cut off. */
  stage = new Uint8Array(64);
  cutAt = new Float64Array(64);
  /** How much of the run computes, how much of that is left, and since when it does, or -1. */
  work = new Float64Array(64);
  left = new Float64Array(64);
  computesAt = new Float64Array(64);
  /** What the clock of its instance reads when it has computed, or -1. */
  mark = new Float64Array(64);
  /** Whether it holds a place downstream: 0 again when its run is over. */
  holds = new Uint8Array(64);
  /** Index into `starts`: how it first got an instance, if it did. */
  start = new Uint8Array(64);
  private released = new Int32Array(64);
  private releasedCount = 0;
  private used = 0;
  declare private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  take(): number {
    this.inUse++;
    if (this.releasedCount > 0) return this.released[--this.releasedCount] as number;
    if (this.used === this.next.length) growColumns(this, this.used, this.most);
    return this.used++;
  }

  release(request: number): void {
    this.inUse--;
    this.released[this.releasedCount++] = request;
  }

  /** Forgets what the request before it left in the columns that only queues and retries use. */
  reset(request: number, source: number, index: number): void {
    this.source[request] = source;
    this.index[request] = index;
    this.queuedAt[request] = -1;
    this.start[request] = 0;
    this.tries[request] = 0;
    this.further[request] = 0;
  }
}
