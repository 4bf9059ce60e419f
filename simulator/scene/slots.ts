// A place for every instance of a run: the lowest one free when it is created, kept for its whole life. How many places
// the stage has grows with the fleet: see growth.ts.

import type { InstanceColumns } from "../trace/trace";
import { type Growth, growthOf } from "./growth";

export type Slots = {
  /** The slot of each instance. */
  readonly of: Int32Array;
  /** How many slots the run needs: the most instances alive at once. */
  readonly count: number;
  readonly growth: Growth;
  /** What a run beside it needs, so that both are drawn on one scale. */
  readonly beside?: Needs;
};

/** How many places a run takes, and when. */
export type Needs = Pick<Slots, "count" | "growth">;

type Lives = Pick<InstanceColumns, "createdAt" | "endedAt">;

export function slotsOf({ createdAt, endedAt }: Lives): Slots {
  const of = new Int32Array(createdAt.length);
  const free: number[] = [];
  const firstUsed: number[] = [];
  const leaving = [...endedAt.keys()].sort((a, b) => endOf(a) - endOf(b) || a - b);
  let count = 0;
  let left = 0;
  for (let instance = 0; instance < of.length; instance += 1) {
    const now = createdAt[instance] ?? 0;
    for (; left < leaving.length && endOf(leaving[left] ?? 0) <= now; left += 1) {
      const gone = leaving[left] ?? 0;
      if (gone < instance) insert(free, of[gone] ?? 0);
    }
    if (free.length === 0) firstUsed.push(now);
    of[instance] = free.pop() ?? count++;
  }
  return { of, count, growth: growthOf(firstUsed) };

  function endOf(instance: number): number {
    return endedAt[instance] ?? Number.POSITIVE_INFINITY;
  }
}

/** How many places are drawn at most. */
export function placesOf({ count, beside }: Slots): number {
  return Math.max(count, beside?.count ?? 0);
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
