// Goals of the lab and of lessons among the events of a reader's progress: noted when one is reached with the best
// score so far.
import { browserProgress } from "./browser-progress";
import { ofKind, type ProgressEvent } from "./log/event";

export function keepGoal(of: string, score: number, run: string | null): void {
  browserProgress.add({ kind: "reached", of, is: { score, run } });
}

/** The best run that met the goal, as a link holds it; null: none, or it is not known. */
export function runOfGoal(events: readonly ProgressEvent[], goal: string): string | null {
  const runs = ofKind(events, "reached").filter(({ of, is }) => of === goal && is.run !== null);
  return runs.toSorted((a, b) => b.is.score - a.is.score)[0]?.is.run ?? null;
}

/** How many different goals were reached. */
export function goalsReached(events: readonly ProgressEvent[]): number {
  return new Set(ofKind(events, "reached").map(({ of }) => of)).size;
}

export function hasReached(events: readonly ProgressEvent[], goal: string): boolean {
  return ofKind(events, "reached").some(({ of }) => of === goal);
}
