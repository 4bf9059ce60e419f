// Goals of the lab and of lessons among the events of a reader's progress: noted when one is reached with the best
// score so far.
import { browserProgress } from "./browser-progress";
import type { ProgressEvent } from "./progress-log";

const reachedKind = "reached";

export function keepGoal(goal: string, score: number): void {
  browserProgress.add({ v: 1, at: Date.now(), kind: reachedKind, of: goal, is: { score } });
}

/** How many different goals were reached. */
export function goalsReached(events: readonly ProgressEvent[]): number {
  return new Set(events.filter(({ kind }) => kind === reachedKind).map(({ of }) => of)).size;
}

export function hasReached(events: readonly ProgressEvent[], goal: string): boolean {
  return events.some(({ kind, of }) => kind === reachedKind && of === goal);
}
