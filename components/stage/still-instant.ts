// The instant that a simulator shows before anyone has played it: one that teaches something by itself.
import type { Micros } from "@/simulator/scenario";
import { countUpTo } from "@/simulator/trace/search";
import type { Trace } from "@/simulator/trace/trace";
import type { Run } from "../player/run";

/**
 * The same for a run that is to be predicted. Where the first cold start would tell how it goes, the first events
 * are still on their way to the gate.
 */
export function askingInstant({ trace, film }: Pick<Run, "trace" | "film">): Micros {
  const at = stillInstant(trace);
  const { arrivedAt } = trace.requests;
  if (countUpTo(arrivedAt, at) <= 1) return at;
  const { filmAt, atFilm } = film.lenses.bent;
  return atFilm(Math.max(0, filmAt(arrivedAt[0] ?? 0) - onTheWayFilm));
}

const onTheWayFilm = 450;

/** Amid the first cold start, where what waits and what it waits for can be seen at once. */
export function stillInstant({ tries, instances, horizon }: Trace): Micros {
  const placedAt = tries.placedAt[0];
  if (placedAt === undefined || placedAt > horizon) return 0;
  const first = tries.instance[0] ?? 0;
  const readyAt = instances.readyAt[first] ?? placedAt;
  return readyAt > placedAt ? Math.round(placedAt + (readyAt - placedAt) * 0.4) : placedAt;
}
