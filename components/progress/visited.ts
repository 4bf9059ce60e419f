// Pages outside the lessons among the events of a reader's progress: a term that was read, a scenario that was
// opened. Noted once; the latest counts.
import { browserProgress } from "./browser-progress";
import { readKind } from "./lesson-state";
import type { ProgressEvent } from "./progress-log";

export function termPage(id: string): string {
  return `glossary/${id}`;
}

export function scenarioPage(id: string): string {
  return `lab/${id}`;
}

export function noteVisit(of: string): void {
  if (hasVisited(browserProgress.events(), of)) return;
  browserProgress.add({ v: 1, at: Date.now(), kind: readKind, of, is: null });
}

export function hasVisited(events: readonly ProgressEvent[], page: string): boolean {
  return events.some(({ kind, of }) => kind === readKind && of === page);
}
