// Events that are handed to the platform: which are tried again, after which pause, and until which age.

import { UniformByTry } from "../random/by-try";
import type { Invocation, Micros, Scenario } from "../scenario";
import { backOff } from "./back-off";
import type { Met } from "./run-ends";
import type { RequestPool } from "./structures/request-pool";

export class AsyncEvents {
  declare private readonly pool: RequestPool;
  declare private readonly policy: Extract<Invocation, { kind: "async" }>;
  declare private readonly jitter: UniformByTry;

  constructor(
    { seed }: Scenario,
    policy: Extract<Invocation, { kind: "async" }>,
    pool: RequestPool,
  ) {
    this.policy = policy;
    this.pool = pool;
    this.jitter = new UniformByTry(seed, "jitter");
  }

  /** At the latest when it is too old, to be given up. */
  nextTry(request: number, now: Micros, met: Met): Micros | null {
    const pause =
      met === "throttled" ? this.pauseAfterRefusal(request) : this.pauseAfterFailure(request);
    if (pause === null) return null;
    return Math.min(now + pause, Math.max(now, this.tooOldAt(request)));
  }

  isTooOld(request: number, now: Micros): boolean {
    return now >= this.tooOldAt(request);
  }

  overAs(): "dead-lettered" {
    return "dead-lettered";
  }

  private tooOldAt(request: number): Micros {
    return (this.pool.arrivedAt[request] as number) + this.policy.maxAge;
  }

  private pauseAfterFailure(request: number): Micros | null {
    const { retries, retryAfter } = this.policy;
    const failures = (this.pool.tries[request] as number) - 1;
    if (failures >= retries) return null;
    return retryAfter[failures] ?? retryAfter.at(-1) ?? 0;
  }

  private pauseAfterRefusal(request: number): Micros {
    const { further, source, index } = this.pool;
    const refusals = further[request] as number;
    further[request] = refusals + 1;
    const whole = backOff(refusals);
    if (this.policy.jitter === "none") return whole;
    const draw = this.jitter.draw(source[request] as number, refusals, index[request] as number);
    return Math.round(draw * whole);
  }
}
