// The instant that a simulator shows before anyone has played it: one that teaches something by itself.
import type { Micros } from "@/simulator/scenario";
import type { Trace } from "@/simulator/trace/trace";

/** Amid the first cold start, where what waits and what it waits for can be seen at once. */
export function tellingInstant({ tries, instances, horizon }: Trace): Micros {
  const placedAt = tries.placedAt[0];
  if (placedAt === undefined || placedAt > horizon) return 0;
  const first = tries.instance[0] ?? 0;
  const readyAt = instances.readyAt[first] ?? placedAt;
  return readyAt > placedAt ? Math.round(placedAt + (readyAt - placedAt) * 0.4) : placedAt;
}
