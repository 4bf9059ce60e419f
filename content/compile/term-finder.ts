// The finder of the terms of a library, made once for all its lessons.
import type { Term } from "../model/glossary/term";
import { type TermFinder, termFinder } from "../model/glossary/term-names";

const finders = new WeakMap<ReadonlyMap<string, Term>, TermFinder>();

export function finderOf(terms: ReadonlyMap<string, Term>): TermFinder {
  const known = finders.get(terms);
  if (known !== undefined) return known;
  const finder = termFinder(terms.values());
  finders.set(terms, finder);
  return finder;
}
