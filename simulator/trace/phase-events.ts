// The moments at which a starting instance goes from one phase to the next, put in their place among the
// events. The engine does not stop at them, since nothing is decided there; a reader wants to.

import { coldStartPhases } from "../scenario";
import { eventKinds } from "./kinds";
import { valueAt } from "./search";
import type { EventColumns, InstanceColumns } from "./trace";

const phaseKind = eventKinds.indexOf("phase-begun");

export function withPhases(
  events: EventColumns,
  instances: Pick<InstanceColumns, "createdAt" | "readyAt" | "endedAt" | "phases">,
  horizon: number,
): EventColumns {
  const begun = boundaries(instances, horizon);
  if (begun.length === 0) return events;
  const { at, kind, ref } = events;
  const length = at.length + begun.length;
  const merged = {
    at: new Float64Array(length),
    kind: new Uint8Array(length),
    ref: new Int32Array(length),
  };
  let next = 0;
  let event = 0;
  for (let row = 0; row < length; row++) {
    const one = begun[next];
    const before = one !== undefined && !(valueAt(at, event) <= one.at);
    merged.at[row] = before ? one.at : valueAt(at, event);
    merged.kind[row] = before ? phaseKind : valueAt(kind, event);
    merged.ref[row] = before ? one.instance : valueAt(ref, event);
    if (before) next++;
    else event++;
  }
  return merged;
}

function boundaries(
  {
    createdAt,
    readyAt,
    endedAt,
    phases,
  }: Pick<InstanceColumns, "createdAt" | "readyAt" | "endedAt" | "phases">,
  horizon: number,
): { at: number; instance: number }[] {
  const found: { at: number; instance: number }[] = [];
  let at = 0;
  for (const [n, length] of phases.entries()) {
    const instance = Math.floor(n / coldStartPhases.length);
    if (n % coldStartPhases.length === 0) at = valueAt(createdAt, instance);
    at += length;
    // One that is lost before it is ready begins no further phase.
    const until = Math.min(valueAt(readyAt, instance), valueAt(endedAt, instance));
    if (length > 0 && at < until && at <= horizon) found.push({ at, instance });
  }
  return found.sort((a, b) => a.at - b.at);
}
