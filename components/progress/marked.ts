// Terms that a reader wants to remember, among the events of their progress. The last word on a term counts.
import { browserProgress } from "./browser-progress";
import { ofKind, type ProgressEvent } from "./log/event";
import { termPage } from "./visited";

export function keepMark(term: string, isMarked: boolean): void {
  browserProgress.add({ kind: "marked", of: termPage(term), is: { isMarked } });
}

/** The ids of the terms that are marked now, the first marked first. */
export function markedTerms(events: readonly ProgressEvent[]): readonly string[] {
  const marked = new Set<string>();
  const start = termPage("");
  for (const { of, is } of ofKind(events, "marked")) {
    if (!of.startsWith(start)) continue;
    const id = of.slice(start.length);
    marked.delete(id);
    if (is.isMarked) marked.add(id);
  }
  return [...marked];
}
