// What one run gains on another, as one length of time: the request whose answers lie furthest apart.
import type { Micros } from "@/simulator/scenario";
import { outcomes } from "@/simulator/trace/kinds";
import type { Trace } from "@/simulator/trace/trace";

export type Gap = {
  readonly request: number;
  /** The earlier of the two answers, and the later. */
  readonly from: Micros;
  readonly to: Micros;
  /** Whether the second run has the earlier one. */
  readonly isGain: boolean;
};

/** null: they do not meet the same requests, or answer them all at the same instants. */
export function widestGap(first: Trace, second: Trace): Gap | null {
  const { arrivedAt } = first.requests;
  if (arrivedAt.length !== second.requests.arrivedAt.length) return null;
  let widest: Gap | null = null;
  for (const request of arrivedAt.keys()) {
    if (arrivedAt[request] !== second.requests.arrivedAt[request]) return null;
    const [one, other] = [answeredAt(first, request), answeredAt(second, request)];
    if (one === null || other === null || one === other) continue;
    const [from, to] = [Math.min(one, other), Math.max(one, other)];
    if (widest === null || to - from > widest.to - widest.from)
      widest = { request, from, to, isGain: other < one };
  }
  return widest;
}

function answeredAt({ requests, horizon }: Trace, request: number): Micros | null {
  const at = requests.endedAt[request] ?? Number.POSITIVE_INFINITY;
  const isAnswered = outcomes[requests.outcome[request] ?? 0] === "completed";
  return isAnswered && at <= horizon ? at : null;
}
