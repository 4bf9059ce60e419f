// A place for every instance of a run: the lowest one free when it is created, kept for its whole
// life. So nothing on the stage or the timeline ever moves aside for something else.

import type { InstanceColumns } from "../trace/trace";

export type Slots = {
  /** The slot of each instance. */
  readonly of: Int32Array;
  /** How many slots the run needs: the most instances alive at once. */
  readonly count: number;
  /** How many a run beside it needs, so that both are drawn on one scale. */
  readonly beside?: number;
};

type Lives = Pick<InstanceColumns, "createdAt" | "endedAt">;

export function slotsOf({ createdAt, endedAt }: Lives): Slots {
  const of = new Int32Array(createdAt.length);
  const free: number[] = [];
  const leaving = [...endedAt.keys()].sort((a, b) => endOf(a) - endOf(b) || a - b);
  let count = 0;
  let left = 0;
  for (let instance = 0; instance < of.length; instance += 1) {
    const now = createdAt[instance] ?? 0;
    for (; left < leaving.length && endOf(leaving[left] ?? 0) <= now; left += 1) {
      const gone = leaving[left] ?? 0;
      if (gone < instance) insert(free, of[gone] ?? 0);
    }
    of[instance] = free.pop() ?? count++;
  }
  return { of, count };

  function endOf(instance: number): number {
    return endedAt[instance] ?? Number.POSITIVE_INFINITY;
  }
}

/** How many places are drawn. */
export function placesOf({ count, beside = 0 }: Slots): number {
  return Math.max(count, beside);
}

/** Keeps the list falling, so that its last entry is the lowest free slot. */
function insert(free: number[], slot: number): void {
  let low = 0;
  let high = free.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((free[middle] ?? 0) > slot) low = middle + 1;
    else high = middle;
  }
  free.splice(low, 0, slot);
}
