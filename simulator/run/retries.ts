// Asynchronous requests that sleep until they are tried again: after which pause, and until which age.

import { drawFrom } from "../random/distribution";
import { stream, subStream } from "../random/uniform";
import type { Invocation, Micros, Scenario } from "../scenario";
import { EventHeap } from "./structures/event-heap";
import type { RequestPool } from "./structures/request-pool";

/** A throttled one is tried again after 1 s, then twice as long each time, up to five minutes. */
const firstBackOff = 1_000_000;
const longestBackOff = 300_000_000;

export class Retries {
  readonly wakes = new EventHeap();
  declare private readonly pool: RequestPool;
  declare private readonly scenario: Scenario;
  declare private readonly policy: Extract<Invocation, { kind: "async" }>;

  constructor(
    scenario: Scenario,
    policy: Extract<Invocation, { kind: "async" }>,
    pool: RequestPool,
  ) {
    this.scenario = scenario;
    this.policy = policy;
    this.pool = pool;
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
    return Math.min(longestBackOff, firstBackOff * 2 ** throttles);
  }

  /** Sleeps for the pause, or until it is too old. Gives when it wakes. */
  sleep(request: number, now: Micros, pause: Micros): Micros {
    const at = Math.min(now + pause, Math.max(now, this.tooOldAt(request)));
    this.pool.queuedAt[request] = -1;
    this.pool.billedStart[request] = 0;
    this.wakes.push(at, request);
    return at;
  }

  tooOldAt(request: number): Micros {
    return (this.pool.arrivedAt[request] as number) + this.policy.maxAge;
  }
}
