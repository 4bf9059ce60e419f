// Stepping through a trace: the instants at which something happens, one after the other.

import type { Micros } from "../scenario";
import { countBefore, countUpTo } from "../trace/search";
import type { Trace } from "../trace/trace";

/** The first instant after `at` at which something happens, or null. */
export function nextEventAfter(trace: Trace, at: Micros): Micros | null {
  return trace.events.at[countUpTo(trace.events.at, at)] ?? null;
}

/** The last instant before `at` at which something happens, or null. */
export function previousEventBefore(trace: Trace, at: Micros): Micros | null {
  return trace.events.at[countBefore(trace.events.at, at) - 1] ?? null;
}
