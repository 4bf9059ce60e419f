// The facts whose day of review is over, as lines for whoever checks the content. They end no build, so that the site
// can still be built when nobody looks after it any more; the tests do fail.
import { type Fact, factsPastReview } from "../model/fact";
import { printProblem } from "../model/problem";
import type { Place } from "./parse-data";

/** With the place of its day of review. */
export type PlacedFact = Fact & Place;

const mostLines = 10;

export function overdueLines(facts: readonly PlacedFact[], today: string): readonly string[] {
  const overdue = factsPastReview(facts, today);
  const lines = overdue.slice(0, mostLines).map(({ id, reviewBy, source, file, line, column }) => {
    const message = `"${id}" was to be read again by ${reviewBy}. Open ${source.url}, correct what it says, and move "date", "read" and "reviewBy".`;
    return printProblem({ file, line, column, message });
  });
  const more = overdue.length - lines.length;
  return more > 0 ? [...lines, `${more} more facts are over their day of review.`] : lines;
}

/** TODAY=2027-06-01 tries another day. */
export function today(): string {
  return process.env.TODAY ?? new Date().toISOString().slice(0, 10);
}
