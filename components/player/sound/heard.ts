// What is to be heard of a stretch of a run: whether requests in it were cold, warm or refused, and of each how many.
import type { Micros } from "@/simulator/scenario";
import { eventKinds } from "@/simulator/trace/kinds";
import { countUpTo } from "@/simulator/trace/search";
import type { Trace } from "@/simulator/trace/trace";

export type Heard = { readonly tone: "cold" | "warm" | "refused"; readonly count: number };

/** After an instant and up to another, in the order in which they are sounded. */
export function heardBetween({ events }: Trace, after: Micros, at: Micros): readonly Heard[] {
  const kinds = events.kind.subarray(countUpTo(events.at, after), countUpTo(events.at, at));
  const heard = tones.map(([tone, kind]) => {
    const code = eventKinds.indexOf(kind);
    return { tone, count: kinds.reduce((sum, one) => sum + (one === code ? 1 : 0), 0) };
  });
  return heard.filter(({ count }) => count > 0);
}

const tones = [
  ["refused", "throttled"],
  ["cold", "cold"],
  ["warm", "warm"],
] as const;
