// Builds what makes looking at one instant fast. Done once, when a run has been recorded; loops over all rows read
// their columns in place, as the engine's do.

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

function latestByBlock(at: Float64Array, again?: Float64Array): Float64Array {
  const latest = new Float64Array(Math.ceil(at.length / block));
  for (let n = 0; n < latest.length; n++) latest[n] = latestIn(n * block, at, again);
  return latest;
}

/** A request set to be tried again is there until it is: `again` is finite where that is so. */
function latestIn(from: number, at: Float64Array, again?: Float64Array): number {
  const end = Math.min(at.length, from + block);
  let latest = 0;
  for (let row = from; row < end; row++) {
    const until = again === undefined ? never : (again[row] as number);
    latest = Math.max(latest, until < never ? until : (at[row] as number));
  }
  return latest;
}

function grouped(
  instance: Int32Array,
  instances: number,
): Pick<TraceIndex, "idleStart" | "idleRows"> {
  const idleStart = new Int32Array(instances + 1);
  for (let row = 0; row < instance.length; row++) {
    const next = (instance[row] as number) + 1;
    idleStart[next] = (idleStart[next] as number) + 1;
  }
  for (let n = 0; n < instances; n++)
    idleStart[n + 1] = valueAt(idleStart, n + 1) + valueAt(idleStart, n);
  const filled = idleStart.slice();
  const idleRows = new Int32Array(instance.length);
  for (let row = 0; row < instance.length; row++) {
    const one = instance[row] as number;
    const place = filled[one] as number;
    idleRows[place] = row;
    filled[one] = place + 1;
  }
  return { idleStart, idleRows };
}

function countsByBlock(kind: Uint8Array): Int32Array {
  const kinds = eventKinds.length;
  const counts = new Int32Array((Math.floor(kind.length / block) + 1) * kinds);
  const soFar = new Int32Array(kinds);
  for (let from = 0; from <= kind.length; from += block) {
    counts.set(soFar, (from / block) * kinds);
    const end = Math.min(kind.length, from + block);
    for (let row = from; row < end; row++) {
      const one = kind[row] as number;
      soFar[one] = (soFar[one] as number) + 1;
    }
  }
  return counts;
}
