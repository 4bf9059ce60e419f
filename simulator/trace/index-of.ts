// Builds what makes looking at one instant fast. Done once, when a run has been recorded.

import { never } from "../scenario";
import { eventKinds } from "./kinds";
import { valueAt } from "./search";
import { block, type Trace, type TraceIndex } from "./trace";

export function indexOf(
  trace: Omit<Trace, "index" | "report" | "scenario" | "horizon">,
): TraceIndex {
  const { tries, instances, idle, spares, events } = trace;
  return {
    triesUntil: latestByBlock(tries.endedAt, tries.againAt),
    instancesUntil: latestByBlock(instances.endedAt),
    sparesUntil: latestByBlock(spares.until),
    ...grouped(idle.instance, instances.createdAt.length),
    counts: countsByBlock(events.kind),
  };
}

/** A request set to be tried again is there until it is: `again` is finite where that is so. */
function latestByBlock(at: Float64Array, again?: Float64Array): Float64Array {
  const latest = new Float64Array(Math.ceil(at.length / block));
  for (let row = 0; row < at.length; row++) {
    const n = Math.floor(row / block);
    const until = again?.[row] ?? never;
    latest[n] = Math.max(valueAt(latest, n), until < never ? until : valueAt(at, row));
  }
  return latest;
}

function grouped(
  instance: Int32Array,
  instances: number,
): Pick<TraceIndex, "idleStart" | "idleRows"> {
  const idleStart = new Int32Array(instances + 1);
  for (const one of instance) idleStart[one + 1] = valueAt(idleStart, one + 1) + 1;
  for (let n = 0; n < instances; n++)
    idleStart[n + 1] = valueAt(idleStart, n + 1) + valueAt(idleStart, n);
  const filled = idleStart.slice();
  const idleRows = new Int32Array(instance.length);
  for (let row = 0; row < instance.length; row++) {
    const one = valueAt(instance, row);
    idleRows[valueAt(filled, one)] = row;
    filled[one] = valueAt(filled, one) + 1;
  }
  return { idleStart, idleRows };
}

function countsByBlock(kind: Uint8Array): Int32Array {
  const kinds = eventKinds.length;
  const counts = new Int32Array((Math.floor(kind.length / block) + 1) * kinds);
  const soFar = new Int32Array(kinds);
  for (let row = 0; row <= kind.length; row++) {
    if (row % block === 0) counts.set(soFar, (row / block) * kinds);
    const one = kind[row];
    if (one !== undefined) soFar[one] = valueAt(soFar, one) + 1;
  }
  return counts;
}
