// The spells in which an instance of a recorded run had something to do: from when it is ready, and between its
// idle spells.
import type { Micros } from "@/simulator/scenario";
import type { Trace } from "@/simulator/trace/trace";

export function eachBusySpell(
  { instances, index, idle, horizon }: Trace,
  instance: number,
  tell: (from: Micros, until: Micros) => void,
): void {
  let from = instances.readyAt[instance] ?? horizon;
  const close = (until: Micros) => {
    if (until > from) tell(from, until);
  };
  const last = index.idleStart[instance + 1] ?? 0;
  for (let n = index.idleStart[instance] ?? 0; n < last; n += 1) {
    const spell = index.idleRows[n] ?? 0;
    close(idle.since[spell] ?? horizon);
    from = Math.min(idle.endedAt[spell] ?? horizon, horizon);
  }
  close(Math.min(instances.endedAt[instance] ?? horizon, horizon));
}
