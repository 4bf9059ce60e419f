// The instant at which it was decided what becomes of a request: where to look when one asks why.

import { type Micros, never } from "../scenario";
import { countUpTo, valueAt } from "../trace/search";
import type { Trace } from "../trace/trace";

/**
 * When its first try was given an instance, or, where it was turned away or had not been given one by `seen`, when that
 * was said. Within the trace.
 */
export function decidedAt(
  { requests, tries, horizon }: Trace,
  request: number,
  seen: Micros = never,
): Micros {
  const at = requests.arrivedAt[request] ?? 0;
  let row = countUpTo(tries.at, at) - 1;
  while (row > 0 && tries.request[row] !== request) row -= 1;
  const placedAt = row < 0 ? never : valueAt(tries.placedAt, row);
  return Math.min(placedAt <= seen && placedAt < never ? placedAt : at, horizon);
}
