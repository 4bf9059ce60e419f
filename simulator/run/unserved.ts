// What becomes of a request that got no instance, or no result: it waits in line, sleeps until it is tried
// again, is read again from its queue, or is over. Giving it an instance is for serving.

import { TimeByTry } from "../random/by-try";
import { type Micros, never, type Scenario } from "../scenario";
import { type Comebacks, comebacksOf } from "./comebacks";
import { EventReader } from "./event-reader";
import type { Fleet } from "./fleet";
import { type ShortOf, shortOfRate } from "./growth";
import type { MessageQueue } from "./message-queue";
import type { Recorder } from "./recorder";
import type { Met } from "./run-ends";
import { EventHeap } from "./structures/event-heap";
import type { RequestPool } from "./structures/request-pool";
import { WaitingLine } from "./structures/waiting-line";
import type { Tally } from "./tally";

export class Unserved {
  declare readonly line: WaitingLine;
  /** Requests that sleep until they are tried again. */
  readonly wakes = new EventHeap();
  /** Reads the events that were handed to the platform; null: there are none. */
  declare readonly reader: EventReader | null;
  /** When the scaling rate next allows an instance that a waiting request needs. */
  allowedAt = never;
  /** null: a request is tried once. */
  declare private readonly comebacks: Comebacks | null;
  declare private readonly queue: MessageQueue | null;
  declare private readonly durations: TimeByTry;
  declare private readonly pool: RequestPool;
  declare private readonly fleet: Fleet;
  declare private readonly tally: Tally;
  declare private readonly recorder: Recorder | null;
  declare private readonly hasCallers: boolean;

  constructor(
    scenario: Scenario,
    queue: MessageQueue | null,
    pool: RequestPool,
    fleet: Fleet,
    tally: Tally,
    recorder: Recorder | null,
  ) {
    const { invocation, platform, seed } = scenario;
    this.queue = queue;
    this.pool = pool;
    this.fleet = fleet;
    this.tally = tally;
    this.recorder = recorder;
    this.line = new WaitingLine(pool, platform);
    this.reader = invocation.kind === "async" ? new EventReader(seed, invocation.jitter) : null;
    this.comebacks = comebacksOf(scenario, pool);
    this.hasCallers = invocation.kind === "sync" && scenario.clients !== null;
    this.durations = new TimeByTry(scenario.function.duration, seed, "retry");
  }

  /** No slot is free and none may be added; `limit` says why. */
  turnAway(request: number, now: Micros, limit: ShortOf): void {
    this.noteFull(request, now, limit);
    if (this.line.maxWait === null) {
      this.reject(request, now);
      return;
    }
    this.line.join(request, now);
    for (const one of this.ofBatch(request))
      this.recorder?.queued(this.pool.number[one] as number, now);
    this.lineChanged(now);
  }

  /** It may not even wait. */
  refuse(request: number, now: Micros, limit: ShortOf): void {
    this.noteFull(request, now, limit);
    this.reject(request, now);
  }

  /** Stands in the platform's own queue until its reader goes on. */
  joinReader(reader: EventReader, request: number, now: Micros): void {
    this.pool.queuedAt[request] = now;
    reader.join(request);
    this.recorder?.stands(this.pool.number[request] as number, now);
  }

  giveUpWaiting(now: Micros): void {
    const request = this.line.first;
    this.line.leave();
    this.lineChanged(now);
    this.reject(request, now);
  }

  lineChanged(now: Micros): void {
    const { fleet } = this;
    const waits = this.line.length > 0 && fleet.growsOnDemand && fleet.able < fleet.growth.cap;
    this.allowedAt = waits ? fleet.growth.nextAt(now) : never;
    fleet.rescheduled = true;
  }

  /** A run of it ended without a result. */
  ended(request: number, now: Micros, met: Met): void {
    if (this.comebacks === null && this.queue === null) {
      this.giveUp(request, now, met);
      return;
    }
    const { pool } = this;
    const runs = (pool.tries[request] as number) + 1;
    pool.tries[request] = runs;
    const source = pool.source[request] as number;
    const duration = this.durations.draw(source, runs - 1, pool.index[request] as number);
    pool.duration[request] = Math.round(duration);
    this.comeBack(request, now, met);
  }

  /** The pause of a request is over. Gives it to be tried again, or -1 if it is given up as too old. */
  wake(now: Micros): number {
    const request = this.wakes.pop();
    if (this.isTooOld(request, now)) {
      this.deadLetter(request, now);
      return -1;
    }
    if (this.hasCallers) this.tally.clientRetries++;
    else this.tally.retried++;
    this.recorder?.triedAgain(this.pool.number[request] as number, now);
    return request;
  }

  /** The next event to be read, or -1. */
  read(reader: EventReader, now: Micros): number {
    let request = reader.next();
    while (request >= 0 && this.isTooOld(request, now)) {
      this.deadLetter(request, now);
      request = reader.next();
    }
    if (request >= 0) {
      const number = this.pool.number[request] as number;
      this.recorder?.read(number, now, number);
    }
    return request;
  }

  private isTooOld(request: number, now: Micros): boolean {
    return this.comebacks?.isTooOld(request, now) ?? false;
  }

  private noteFull(request: number, now: Micros, limit: ShortOf): void {
    if (this.recorder === null) return;
    const { fleet } = this;
    const over = fleet.slotsUsed + this.line.length + 1 - fleet.able * fleet.perInstance;
    const allowedAt = limit === shortOfRate ? fleet.growth.nextAt(now) : never;
    for (const one of this.ofBatch(request))
      this.recorder.full(this.pool.number[one] as number, limit, over, allowedAt);
  }

  private ofBatch(request: number): readonly number[] {
    return this.queue === null ? [request] : this.queue.batchOf(request);
  }

  private reject(request: number, now: Micros): void {
    if (this.reader !== null) {
      this.reader.refused(now);
      this.recorder?.pausesUntil(this.reader.opensAt, now);
    }
    this.fleet.rescheduled = true;
    if (this.queue === null) this.comeBack(request, now, "throttled");
    else
      for (const message of this.queue.refused(request, now))
        this.comeBack(message, now, "throttled");
  }

  private comeBack(request: number, now: Micros, met: Met): void {
    const { queue, comebacks, pool } = this;
    pool.queuedAt[request] = -1;
    pool.billedStart[request] = 0;
    const at =
      queue === null ? (comebacks?.nextTry(request, now, met) ?? null) : queue.hide(request, now);
    if (at !== null) {
      if (queue === null) this.wakes.push(at, request);
      this.recorder?.again(pool.number[request] as number, now, at);
      this.fleet.rescheduled = true;
    } else if (queue !== null) this.deadLetter(request, now);
    else this.giveUp(request, now, comebacks?.overAs(met) ?? met);
  }

  private giveUp(request: number, now: Micros, as: Met | "dead-lettered"): void {
    if (this.hasCallers) this.tally.gaveUp++;
    if (as === "dead-lettered") this.tally.deadLettered++;
    else if (as === "throttled") this.tally.throttled++;
    else if (as === "timed-out") this.tally.timedOut++;
    else this.tally.failed++;
    this.settle(request, now, as);
  }

  private deadLetter(request: number, now: Micros): void {
    this.giveUp(request, now, "dead-lettered");
  }

  private settle(request: number, now: Micros, outcome: Met | "dead-lettered"): void {
    const number = this.pool.number[request] as number;
    this.tally.digest.add(now, number, -1);
    this.recorder?.settled(number, now, outcome);
    this.pool.release(request);
  }
}
