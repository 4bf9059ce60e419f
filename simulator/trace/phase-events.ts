// The moments at which a starting instance goes from one phase to the next, put in their place among the
// events. The engine does not stop at them, since nothing is decided there; a reader wants to.

import { type EventColumns, eventKinds, type InstanceColumns } from "./trace";

const phaseKind = eventKinds.indexOf("phase-begun");

export function withPhases(
  events: EventColumns,
  instances: Pick<InstanceColumns, "createdAt" | "readyAt" | "phases">,
  horizon: number,
): EventColumns {
  const added = boundaries(instances, horizon);
  if (added.length === 0) return events;
  const length = events.at.length + added.length;
  const merged = {
    at: new Float64Array(length),
    kind: new Uint8Array(length),
    ref: new Int32Array(length),
  };
  let next = 0;
  let row = 0;
  const put = (at: number, kind: number, ref: number) => {
    merged.at[row] = at;
    merged.kind[row] = kind;
    merged.ref[row++] = ref;
  };
  for (let n = 0; n < events.at.length; n++) {
    const at = events.at[n] as number;
    for (let one = added[next]; one !== undefined && one.at < at; one = added[++next])
      put(one.at, phaseKind, one.instance);
    put(at, events.kind[n] as number, events.ref[n] as number);
  }
  for (const one of added.slice(next)) put(one.at, phaseKind, one.instance);
  return merged;
}

function boundaries(
  { createdAt, readyAt, phases }: Pick<InstanceColumns, "createdAt" | "readyAt" | "phases">,
  horizon: number,
): { at: number; instance: number }[] {
  const found: { at: number; instance: number }[] = [];
  const perInstance = phases.length / Math.max(1, createdAt.length);
  for (let instance = 0; instance < createdAt.length; instance++) {
    let at = createdAt[instance] as number;
    const last = Math.min(readyAt[instance] as number, horizon + 1);
    for (let n = 0; n < perInstance; n++) {
      const length = phases[instance * perInstance + n] as number;
      at += length;
      if (length > 0 && at < last) found.push({ at, instance });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}
