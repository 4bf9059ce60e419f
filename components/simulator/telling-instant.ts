// The instant that a simulator shows before anyone has played it: one that teaches something by itself.
import type { Micros } from "@/simulator/scenario";
import { countUpTo } from "@/simulator/trace/search";
import type { Trace } from "@/simulator/trace/trace";

/** Before the first event, where the first cold start would tell how a run goes that is to be predicted. */
export function askingInstant(trace: Trace): Micros {
  const at = tellingInstant(trace);
  const { arrivedAt } = trace.requests;
  const first = arrivedAt[0] ?? 0;
  return countUpTo(arrivedAt, at) > 1 ? Math.max(0, first - 1) : at;
}

/** Amid the first cold start, where what waits and what it waits for can be seen at once. */
export function tellingInstant({ tries, instances, horizon }: Trace): Micros {
  const placedAt = tries.placedAt[0];
  if (placedAt === undefined || placedAt > horizon) return 0;
  const first = tries.instance[0] ?? 0;
  const readyAt = instances.readyAt[first] ?? placedAt;
  return readyAt > placedAt ? Math.round(placedAt + (readyAt - placedAt) * 0.4) : placedAt;
}
