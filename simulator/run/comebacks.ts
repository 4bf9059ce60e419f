// What follows a try that ended without a result, by who tries again: nobody, the caller, or the platform for an
// event that was handed to it. A queue that is read is another matter.

import type { Micros, Scenario } from "../scenario";
import { AsyncEvents } from "./async-events";
import { Callers } from "./callers";
import type { Met } from "./run-ends";
import type { RequestPool } from "./structures/request-pool";

export type Comebacks = {
  /** When the request is tried again; null: it is over. */
  nextTry(request: number, now: Micros, met: Met): Micros | null;
  /** Whether a request that would be tried again now is given up as too old instead. */
  isTooOld(request: number, now: Micros): boolean;
  /** As what a request is over that met this last. */
  overAs(met: Met): Met | "dead-lettered";
};

export function comebacksOf(scenario: Scenario, pool: RequestPool): Comebacks | null {
  const { invocation, clients } = scenario;
  if (invocation.kind === "async") return new AsyncEvents(scenario, invocation, pool);
  return invocation.kind === "sync" && clients !== null
    ? new Callers(scenario, clients, pool)
    : null;
}
