// Pages outside the lessons among the events of a reader's progress: a term that was read, a scenario that was
// opened. Noted once; the latest counts.
import { browserProgress } from "./browser-progress";
import { ofKind, type ProgressEvent } from "./log/event";

export function termPage(id: string): string {
  return `glossary/${id}`;
}

export function scenarioPage(id: string): string {
  return `lab/${id}`;
}

export function noteVisit(of: string): void {
  if (hasVisited(browserProgress.events(), of)) return;
  browserProgress.add({ kind: "read", of, is: null });
}

export function hasVisited(events: readonly ProgressEvent[], page: string): boolean {
  return ofKind(events, "read").some(({ of }) => of === page);
}
