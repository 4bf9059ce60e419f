// How the terms of the glossary stand to each other. An author says each relation on one side; here it is
// seen from both.
import type { Term } from "./term";

export type Relations = {
  readonly requires: readonly Term[];
  readonly requiredBy: readonly Term[];
  /** See also, from either side, without those that one requires. */
  readonly related: readonly Term[];
};

const levels = ["beginner", "intermediate", "advanced"];

export function relationsOf(terms: readonly Term[]): ReadonlyMap<string, Relations> {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const named = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const requiredBy = reversed(terms, ({ requires }) => requires);
  const seenFrom = reversed(terms, ({ seeAlso }) => seeAlso);
  return new Map(
    terms.map((term) => {
      const requires = named(term.requires);
      const leadsTo = (requiredBy.get(term.id) ?? []).toSorted(byLevel);
      const near = new Set([...requires, ...leadsTo]);
      const also = new Set([...named(term.seeAlso), ...(seenFrom.get(term.id) ?? [])]);
      const related = [...also].filter((other) => !near.has(other));
      return [term.id, { requires, requiredBy: leadsTo, related }];
    }),
  );
}

/** The simple before the hard, then by name. */
function byLevel(one: Term, other: Term): number {
  return (
    levels.indexOf(one.level) - levels.indexOf(other.level) ||
    one.name.localeCompare(other.name, "en")
  );
}

function reversed(terms: readonly Term[], idsOf: (term: Term) => readonly string[]) {
  const from = new Map<string, Term[]>();
  for (const term of terms) {
    for (const id of idsOf(term)) from.set(id, [...(from.get(id) ?? []), term]);
  }
  return from;
}
