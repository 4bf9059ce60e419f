// Terms that a reader wants to remember, among the events of their progress. The last word on a term counts.
import { browserProgress } from "./browser-progress";
import type { ProgressEvent } from "./progress-log";
import { termPage } from "./visited";

export const markedKind = "marked";

export function keepMark(term: string, isMarked: boolean): void {
  const of = termPage(term);
  // Earlier marks of it say nothing any more.
  browserProgress.forget((event) => event.kind === markedKind && event.of === of);
  browserProgress.add({ v: 1, at: Date.now(), kind: markedKind, of, is: { isMarked } });
}

export function isMark({ is }: ProgressEvent): boolean {
  return Reflect.get(Object(is), "isMarked") === true;
}

export function isMarked(events: readonly ProgressEvent[], term: string): boolean {
  return markedTerms(events).includes(term);
}

/** The ids of the terms that are marked now, the first marked first. */
export function markedTerms(events: readonly ProgressEvent[]): readonly string[] {
  const last = new Map<string, boolean>();
  const start = termPage("");
  for (const event of events)
    if (event.kind === markedKind && event.of.startsWith(start))
      last.set(event.of.slice(start.length), isMark(event));
  return [...last].flatMap(([id, isIn]) => (isIn ? id : []));
}
