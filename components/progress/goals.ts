// Goals of the lab and of lessons among the events of a reader's progress: noted when one is reached with the best
// score so far.
import { browserProgress } from "./browser-progress";
import { ofKind, type ProgressEvent } from "./log/event";

export function keepGoal(of: string, score: number): void {
  browserProgress.add({ kind: "reached", of, is: { score } });
}

/** How many different goals were reached. */
export function goalsReached(events: readonly ProgressEvent[]): number {
  return new Set(ofKind(events, "reached").map(({ of }) => of)).size;
}

export function hasReached(events: readonly ProgressEvent[], goal: string): boolean {
  return ofKind(events, "reached").some(({ of }) => of === goal);
}
