// Asynchronous requests that sleep until they are tried again: after which pause, and until which age.

import { drawFrom } from "../random/distribution";
import { stream, subStream } from "../random/uniform";
import type { Invocation, Micros, Scenario } from "../scenario";
import { EventHeap } from "./event-heap";
import type { RequestPool } from "./request-pool";

/** A throttled one is tried again after 1 s, then twice as long each time, up to five minutes. */
const firstBackOff = 1_000_000;
const longestBackOff = 300_000_000;

export class Retries {
  private readonly wakes = new EventHeap();
  private readonly pool: RequestPool;
  private readonly scenario: Scenario;
  private readonly policy: Extract<Invocation, { kind: "async" }>;

  constructor(scenario: Scenario, pool: RequestPool) {
    const { invocation } = scenario;
    const none = { kind: "async", retries: 0, retryAfter: [], maxAge: 0 } as const;
    this.policy = invocation.kind === "async" ? invocation : none;
    this.scenario = scenario;
    this.pool = pool;
  }

  get nextAt(): Micros {
    return this.wakes.top;
  }

  get asleep(): number {
    return this.wakes.size;
  }

  /** The pause before the next try, for which a duration is drawn; null if there is none left. */
  pauseAfterTimeout(request: number): Micros | null {
    const { pool, policy, scenario } = this;
    const tried = pool.tries[request] as number;
    if (tried >= policy.retries) return null;
    pool.tries[request] = tried + 1;
    const of = stream(scenario.seed, "retry", pool.source[request] as number);
    const draw = drawFrom(scenario.function.duration, subStream(of, tried));
    pool.duration[request] = Math.round(draw(pool.index[request] as number));
    return policy.retryAfter[tried] ?? policy.retryAfter.at(-1) ?? 0;
  }

  pauseAfterThrottle(request: number): Micros {
    const throttles = this.pool.throttles[request] as number;
    this.pool.throttles[request] = throttles + 1;
    return Math.min(longestBackOff, firstBackOff * 2 ** Math.min(throttles, 30));
  }

  /** Sleeps for the pause, or until it is too old. Gives when it wakes. */
  sleep(request: number, now: Micros, pause: Micros): Micros {
    const { pool, policy } = this;
    const tooOldAt = Math.max(now, (pool.arrivedAt[request] as number) + policy.maxAge);
    const at = Math.min(now + pause, tooOldAt);
    pool.queuedAt[request] = -1;
    pool.billedStart[request] = 0;
    this.wakes.push(at, request);
    return at;
  }

  wake(): number {
    return this.wakes.pop();
  }

  isTooOld(request: number, now: Micros): boolean {
    return now - (this.pool.arrivedAt[request] as number) >= this.policy.maxAge;
  }
}
