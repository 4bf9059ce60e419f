// What a goal is measured by that is met by sending events: of the requests that come by themselves, how many are cold
// now, and how many events it took.
import { firstStarts } from "@/content/model/measure";
import type { Trace } from "@/simulator/trace/trace";
import type { Measured } from "./goal-result";

type Sent = { readonly count: number };

export function withSentCounted(left: Trace, helped: Trace, sent: readonly Sent[]): Measured {
  const own = new Set(left.requests.arrivedAt);
  const starts = firstStarts(helped).filter((_, row) => own.has(arrival(helped, row)));
  const cold = starts.filter((start) => start === "cold").length;
  return {
    ...helped.report,
    coldShare: cold / starts.length,
    sent: sent.reduce((sum, { count }) => sum + count, 0),
  };
}

function arrival({ requests }: Trace, row: number): number {
  return requests.arrivedAt[row] ?? Number.NaN;
}
