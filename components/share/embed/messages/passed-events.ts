// What the play head has passed between two instants, of what a page may want to hear: cold starts, refusals,
// answers. Many of one kind are one report, so that a burst is not a thousand messages.
import type { Micros } from "@/simulator/scenario";
import { eventKinds } from "@/simulator/trace/kinds";
import { countUpTo } from "@/simulator/trace/search";
import type { Trace } from "@/simulator/trace/trace";
import type { FrameReport } from "./reports";

export type PassedEvents = Extract<FrameReport, { type: "event" }>;

const told = ["cold", "throttled", "completed"] as const;
const mostNamed = 20;

/** After `from`, up to and with `to`. */
export function passedEvents(trace: Trace, from: Micros, to: Micros): readonly PassedEvents[] {
  const { events, tries } = trace;
  const [first, last] = [countUpTo(events.at, from), countUpTo(events.at, to)];
  return told.flatMap((event): readonly PassedEvents[] => {
    const kind = eventKinds.indexOf(event);
    const requests: number[] = [];
    let count = 0;
    let at = 0;
    for (let row = first; row < last; row += 1) {
      if (events.kind[row] !== kind) continue;
      count += 1;
      at = (events.at[row] ?? 0) / 1000;
      if (count <= mostNamed) requests.push((tries.request[events.ref[row] ?? 0] ?? 0) + 1);
    }
    return count === 0 ? [] : [{ type: "event", event, at, count, requests }];
  });
}
