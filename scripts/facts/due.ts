// The facts whose day of review is near or over, the most urgent first, one line for each page to be opened.
import type { Fact } from "../../content/model/fact";

/** Told so many days ahead. */
const AHEAD = 100;

export function dueLines(facts: readonly Fact[], today: string): readonly string[] {
  const until = new Date(Date.parse(today) + AHEAD * 86_400_000).toISOString().slice(0, 10);
  const due = facts
    .filter(({ reviewBy }) => reviewBy <= until)
    .toSorted((a, b) => a.reviewBy.localeCompare(b.reviewBy));
  const pages = new Map<string, Fact[]>();
  for (const fact of due) pages.set(fact.source.url, [...(pages.get(fact.source.url) ?? []), fact]);
  if (due.length === 0) return [`None of ${facts.length} facts is to be read again by ${until}.`];
  const lines = [...pages].map(([url, on]) => {
    const first = on[0]?.reviewBy ?? "";
    return `${first}${first < today ? " (over)" : ""}  ${url}\n  ${on.map(({ id }) => id).join(", ")}`;
  });
  return [`${due.length} of ${facts.length} facts are to be read again by ${until}:`, ...lines];
}
