// Requests in the order they were settled, from an instant backwards. One at a time, so that a picture of a
// busy moment asks for as many as it draws and not for the thousands there are.

import type { Micros } from "../scenario";
import { eventKinds, type Outcome } from "./kinds";
import { countUpTo, valueAt } from "./search";
import type { Trace } from "./trace";

export type Settled = {
  readonly request: number;
  readonly outcome: Outcome;
  readonly at: Micros;
};

/** The events that settle a request are named as its outcome. All but one of them stand together. */
const first = eventKinds.indexOf("completed");
const last = eventKinds.indexOf("dead-lettered");
const failed = eventKinds.indexOf("failed");

/** The request settled last in the span after `since` and up to `at`, or null. */
export function lastSettled({ events, tries }: Trace, at: Micros, since: Micros): Settled | null {
  for (let n = countUpTo(events.at, at) - 1; n >= 0; n -= 1) {
    const when = valueAt(events.at, n);
    if (when <= since) return null;
    const kind = valueAt(events.kind, n);
    if (kind !== failed && (kind < first || kind > last)) continue;
    const request = valueAt(tries.request, valueAt(events.ref, n));
    return { request, outcome: eventKinds[kind] as Outcome, at: when };
  }
  return null;
}
