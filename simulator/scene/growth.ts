// How many places the stage has at an instant: as many as were needed until then, so that a few instances are large while
// they are few. It grows in steps, so that a fleet that comes one by one does not make all move each time.

import type { Micros } from "../scenario";

/** From each instant on, so many. */
export type Growth = readonly (readonly [at: Micros, places: number])[];

/** From when each place was first used, the lowest first. */
export function growthOf(firstUsed: readonly Micros[]): Growth {
  const growth: [at: Micros, places: number][] = [];
  for (let used = 0; used < firstUsed.length; ) {
    const [at, places] = [firstUsed[used] ?? 0, stepFor(used + 1, firstUsed.length)];
    const last = growth.at(-1);
    if (last?.[0] === at) last[1] = places;
    else growth.push([at, places]);
    used = places;
  }
  return growth;
}

const firstSteps = [1, 2, 4, 6, 9, 12];
const factor = 1.25;

/** The least step that holds them, and no more than there will ever be. */
function stepFor(used: number, most: number): number {
  let step = firstSteps.find((one) => one >= used) ?? 12;
  while (step < used) step = Math.ceil(step * factor);
  return Math.min(step, most);
}

type Grown = { readonly growth: Growth; readonly beside?: { readonly growth: Growth } };

/** How many places there are at an instant; of two runs on one scale, as many as either needs. */
export function placesAt({ growth, beside }: Grown, at: Micros): number {
  return Math.max(1, reached(growth, at), reached(beside?.growth ?? [], at));
}

/** Since when there are as many as there are. */
export function grownAt({ growth, beside }: Grown, at: Micros): Micros {
  return Math.max(lastStep(growth, at)?.[0] ?? 0, lastStep(beside?.growth ?? [], at)?.[0] ?? 0);
}

function reached(growth: Growth, at: Micros): number {
  return lastStep(growth, at)?.[1] ?? 0;
}

function lastStep(growth: Growth, at: Micros) {
  return growth.findLast(([from]) => from <= at);
}
