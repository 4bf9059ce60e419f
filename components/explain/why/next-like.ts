// Where to look next: the cold or refused request after one of a run.
import { outcomes, starts } from "@/simulator/trace/kinds";
import type { Trace } from "@/simulator/trace/trace";

export const likes = ["cold", "refused"] as const;
export type Like = (typeof likes)[number];

/** In the order of arrival, and from the last one round to the first. null: there is no other. */
export function nextLike(trace: Trace, request: number, like: Like): number | null {
  const count = trace.requests.arrivedAt.length;
  for (let n = 1; n < count; n += 1) {
    const one = (request + n) % count;
    if (isLike(trace, one, like)) return one;
  }
  return null;
}

function isLike({ requests, tries }: Trace, request: number, like: Like): boolean {
  if (like === "refused") return outcomes[requests.outcome[request] ?? 0] === "throttled";
  for (let row = requests.lastTry[request] ?? -1; row >= 0; row = tries.previous[row] ?? -1)
    if (starts[tries.start[row] ?? 0] === "cold") return true;
  return false;
}
