// What becomes of a request that got no instance, or no result: it waits in line, sleeps until it is tried
// again, or is over. Giving it an instance is for serving.

import { type Micros, never, type Scenario } from "../scenario";
import type { Fleet } from "./fleet";
import { type ShortOf, shortOfRate } from "./growth";
import type { Recorder } from "./recorder";
import { Retries } from "./retries";
import type { RequestPool } from "./structures/request-pool";
import { WaitingLine } from "./structures/waiting-line";
import type { Tally } from "./tally";

export class Unserved {
  declare readonly line: WaitingLine;
  /** null: a request is tried once. */
  declare readonly retries: Retries | null;
  /** When the scaling rate next allows an instance that a waiting request needs. */
  allowedAt = never;
  declare private readonly pool: RequestPool;
  declare private readonly fleet: Fleet;
  declare private readonly tally: Tally;
  declare private readonly recorder: Recorder | null;

  constructor(
    scenario: Scenario,
    pool: RequestPool,
    fleet: Fleet,
    tally: Tally,
    recorder: Recorder | null,
  ) {
    const { invocation, platform } = scenario;
    this.pool = pool;
    this.fleet = fleet;
    this.tally = tally;
    this.recorder = recorder;
    this.line = new WaitingLine(pool, platform.whenFull);
    this.retries = invocation.kind === "async" ? new Retries(scenario, invocation, pool) : null;
  }

  /** It is full, and `limit` says why. */
  turnAway(request: number, now: Micros, limit: ShortOf): void {
    const { fleet, pool } = this;
    if (this.recorder !== null) {
      const asleep = this.retries?.wakes.size ?? 0;
      const over = pool.inUse - asleep - fleet.able * fleet.perInstance;
      const allowedAt = limit === shortOfRate ? fleet.growth.nextAt(now) : never;
      this.recorder.full(pool.number[request] as number, limit, over, allowedAt);
    }
    if (this.line.maxWait === null) {
      this.reject(request, now);
      return;
    }
    this.line.join(request, now);
    this.recorder?.queued(pool.number[request] as number, now);
    this.lineChanged(now);
  }

  giveUpWaiting(now: Micros): void {
    const request = this.line.first;
    this.line.leave();
    this.lineChanged(now);
    this.reject(request, now);
  }

  lineChanged(now: Micros): void {
    const { fleet } = this;
    const waits = this.line.length > 0 && fleet.able < fleet.growth.cap;
    this.allowedAt = waits ? fleet.growth.nextAt(now) : never;
    fleet.rescheduled = true;
  }

  timedOut(request: number, now: Micros): void {
    if (this.retries === null) {
      this.tally.timedOut++;
      this.settle(request, now, "timed-out");
      return;
    }
    const pause = this.retries.pauseAfterTimeout(request);
    if (pause !== null) this.tryAgain(this.retries, request, now, pause);
    else this.deadLetter(request, now);
  }

  /** The pause of a request is over. Gives it to be tried again, or -1 if it is given up as too old. */
  wake(retries: Retries, now: Micros): number {
    const request = retries.wakes.pop();
    if (now >= retries.tooOldAt(request)) {
      this.deadLetter(request, now);
      return -1;
    }
    this.tally.retried++;
    this.recorder?.triedAgain(this.pool.number[request] as number, now);
    return request;
  }

  private reject(request: number, now: Micros): void {
    if (this.retries === null) {
      this.tally.throttled++;
      this.settle(request, now, "throttled");
    } else this.tryAgain(this.retries, request, now, this.retries.pauseAfterThrottle(request));
  }

  private tryAgain(retries: Retries, request: number, now: Micros, pause: Micros): void {
    const at = retries.sleep(request, now, pause);
    this.recorder?.again(this.pool.number[request] as number, now, at);
    this.fleet.rescheduled = true;
  }

  private deadLetter(request: number, now: Micros): void {
    this.tally.deadLettered++;
    this.settle(request, now, "dead-lettered");
  }

  private settle(
    request: number,
    now: Micros,
    outcome: "timed-out" | "throttled" | "dead-lettered",
  ): void {
    const number = this.pool.number[request] as number;
    this.tally.digest.add(now, number, -1);
    this.recorder?.settled(number, now, outcome);
    this.pool.release(request);
  }
}
