// Callers who wait for the answer and try again when they get none: after which pause, and how long at all.

import { UniformByTry } from "../random/by-try";
import type { Clients, Micros, Scenario } from "../scenario";
import type { RequestPool } from "./structures/request-pool";

export class Callers {
  declare private readonly policy: Clients;
  declare private readonly pool: RequestPool;
  declare private readonly jitter: UniformByTry;

  constructor({ seed }: Scenario, policy: Clients, pool: RequestPool) {
    this.policy = policy;
    this.pool = pool;
    this.jitter = new UniformByTry(seed, "jitter");
  }

  nextTry(request: number, now: Micros): Micros | null {
    const { pool, policy } = this;
    const further = pool.further[request] as number;
    if (further >= policy.retries) return null;
    const at = now + this.pauseBefore(request, further);
    if (at > (pool.arrivedAt[request] as number) + policy.giveUpAfter) return null;
    pool.further[request] = further + 1;
    return at;
  }

  isTooOld(): boolean {
    return false;
  }

  overAs<Met>(met: Met): Met {
    return met;
  }

  private pauseBefore(request: number, further: number): Micros {
    const { backoff, jitter } = this.policy;
    const { source, index } = this.pool;
    const whole = Math.min(backoff.max, Math.round(backoff.first * power(backoff.factor, further)));
    if (jitter === "none") return whole;
    const draw = this.jitter.draw(source[request] as number, further, index[request] as number);
    return Math.round(draw * whole);
  }
}

/** By multiplying only, which every engine rounds alike. */
function power(base: number, exponent: number): number {
  let value = 1;
  for (let n = 0; n < exponent && value < Number.MAX_SAFE_INTEGER; n++) value *= base;
  return value;
}
