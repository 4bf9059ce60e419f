// What only shows across the terms of the glossary: names that two terms claim, references to terms, facts
// and scenarios that do not exist, definitions that lean on each other, a term that nothing leads to.
import type { FoundBy } from "../model/glossary/found-by";
import type { MainTerm } from "../model/glossary/main-term";
import type { Term } from "../model/glossary/term";
import { slugOf, termFinder, termsIn } from "../model/glossary/term-names";
import type { TermPair } from "../model/glossary/term-pair";
import { relationsOf } from "../model/glossary/term-relations";
import type { ContentProblem } from "../model/problem";
import { didYouMean, notThere } from "./nearest";
import type { Placed } from "./read-data";
import { notOnShelf, type Shelf } from "./scenario-shelf";

type PlacedTerm = Placed<Term>;

/** Pages beside those of the terms, which no name may take. */
const taken = ["print"];

export function glossaryProblems(
  placed: readonly PlacedTerm[],
  facts: ReadonlySet<string>,
): readonly ContentProblem[] {
  const terms = placed.map(({ entry }) => entry);
  const ids = new Set(terms.map(({ id }) => id));
  return [
    ...unknownTerms(placed, ids),
    ...unknownFacts(placed, facts),
    ...repeatedNames(placed),
    ...circles(placed),
    ...wordsUsed(placed),
    ...orphans(placed),
  ];
}

export function foundByProblems(
  placed: readonly Placed<FoundBy>[],
  terms: ReadonlySet<string>,
): readonly ContentProblem[] {
  return placed
    .filter(({ entry }) => !terms.has(entry.id))
    .map(({ entry, placeOf }) => ({
      ...placeOf(["id"]),
      message: notThere(entry.id, "in the glossary", terms),
      leansOn: "glossary",
    }));
}

export function mainTermProblems(
  placed: readonly Placed<MainTerm>[],
  terms: ReadonlySet<string>,
  shelf: Pick<Shelf, "scenarios" | "unreadScenarios">,
): readonly ContentProblem[] {
  return placed.flatMap(({ entry: main, placeOf }) => {
    const problems: ContentProblem[] = [];
    const [id, wrong] = [placeOf(["id"]), notOnShelf(main.scenario, shelf)];
    const ownFile = `glossary/main/${main.id}.json`;
    if (!terms.has(main.id)) {
      const message = notThere(main.id, "in the glossary", terms);
      problems.push({ ...id, message, leansOn: "glossary" });
    }
    if (id.file !== ownFile)
      problems.push({ ...id, message: `"${main.id}" belongs into ${ownFile}.` });
    if (wrong !== undefined)
      problems.push({ ...placeOf(["scenario"]), message: `"${main.scenario}" ${wrong}` });
    return problems;
  });
}

export function pairProblems(
  placed: readonly Placed<TermPair>[],
  terms: ReadonlySet<string>,
  shelf: Pick<Shelf, "scenarios" | "unreadScenarios">,
): readonly ContentProblem[] {
  return placed.flatMap(({ entry: { of, runs }, placeOf }) => [
    ...of.flatMap((id, index) => {
      if (terms.has(id)) return [];
      const message = notThere(id, "in the glossary", terms);
      return [{ ...placeOf(["of", index]), message, leansOn: "glossary" as const }];
    }),
    ...(["one", "other"] as const).flatMap((which) => {
      const wrong = runs && notOnShelf(runs[which], shelf);
      return wrong === undefined
        ? []
        : [{ ...placeOf(["runs", which]), message: `"${runs?.[which]}" ${wrong}` }];
    }),
  ]);
}

function unknownTerms(placed: readonly PlacedTerm[], ids: ReadonlySet<string>) {
  return placed.flatMap(({ entry: term, placeOf }) =>
    (["requires", "seeAlso"] as const).flatMap((field) =>
      term[field].flatMap((id, index) => {
        const place = placeOf([field, index]);
        if (id === term.id) return [{ ...place, message: `"${id}" names itself. Remove it.` }];
        if (ids.has(id)) return [];
        const message = `"${field}" of "${term.id}" names "${id}", which is not in the glossary.${didYouMean(id, ids)}`;
        return [{ ...place, message, leansOn: "glossary" as const }];
      }),
    ),
  );
}

function unknownFacts(placed: readonly PlacedTerm[], facts: ReadonlySet<string>) {
  return placed.flatMap(({ entry: term, placeOf }) =>
    term.sources.flatMap((source, index) => {
      if (typeof source !== "string" || facts.has(source)) return [];
      const message = notThere(source, "among the facts", facts);
      return [{ ...placeOf(["sources", index]), message, leansOn: "facts" as const }];
    }),
  );
}

function repeatedNames(placed: readonly PlacedTerm[]) {
  const seen = new Map<string, string>(taken.map((slug) => [slug, "a page of the glossary"]));
  const claims = [
    // An id is an address, so it comes before any name.
    ...placed.map((one) => ({ ...one, name: one.entry.id, path: ["id"] })),
    ...placed.flatMap((one) => [
      { ...one, name: one.entry.name, path: ["name"] },
      ...(["aliases", "covers"] as const).flatMap((field) =>
        one.entry[field].map((name, index) => ({ ...one, name, path: [field, index] })),
      ),
    ]),
  ];
  return claims.flatMap(({ entry: term, placeOf, name, path }) => {
    const slug = slugOf(name);
    const other = seen.get(slug);
    seen.set(slug, other ?? term.id);
    if (other === undefined || other === term.id) return [];
    const message = `"${name}" of "${term.id}" is also a name of "${other}". A name leads to one term: rename it, or make it a keyword.`;
    return [{ ...placeOf(path), message }];
  });
}

function circles(placed: readonly PlacedTerm[]) {
  const byId = new Map(placed.map((one) => [one.entry.id, one]));
  return placed.flatMap(({ entry: term, placeOf }) => {
    const way = wayBack(term.id, byId);
    // Each circle is told once, at the term that comes first by name.
    if (way === undefined || way.some((id) => id < term.id)) return [];
    const message = `"${term.id}" requires itself: ${[...way, term.id].join(" → ")}. Break the circle.`;
    return [{ ...placeOf(["requires"]), message }];
  });
}

function wayBack(
  start: string,
  byId: ReadonlyMap<string, PlacedTerm>,
): readonly string[] | undefined {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of byId.get(way.at(-1) ?? "")?.entry.requires ?? []) {
      if (next === start) return way;
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}

/** A definition may use only what its term requires, and never the term itself: so none is circular. */
function wordsUsed(placed: readonly PlacedTerm[]) {
  const find = termFinder(placed.map(({ entry }) => entry));
  const byId = new Map(placed.map((one) => [one.entry.id, one]));
  return placed.flatMap(({ entry: term, placeOf }) => {
    const known = requiredOf(term.id, byId);
    const place = placeOf(["definition"]);
    return [...termsIn(find, term.definition)].flatMap((id) => {
      if (id === term.id)
        return [{ ...place, message: `The definition of "${term.id}" uses the word it defines.` }];
      if (known.has(id)) return [];
      const message = `The definition of "${term.id}" uses "${id}", which it does not require. Add "${id}" to "requires", or use other words.`;
      return [{ ...place, message }];
    });
  });
}

function requiredOf(start: string, byId: ReadonlyMap<string, PlacedTerm>): ReadonlySet<string> {
  const found = new Set<string>([start]);
  for (const id of found) for (const next of byId.get(id)?.entry.requires ?? []) found.add(next);
  found.delete(start);
  return found;
}

function orphans(placed: readonly PlacedTerm[]) {
  if (placed.length < 2) return [];
  const relations = relationsOf(placed.map(({ entry }) => entry));
  return placed.flatMap(({ entry: term, placeOf }) => {
    const near = relations.get(term.id);
    if (near && [near.requires, near.requiredBy, near.related].some(({ length }) => length > 0))
      return [];
    const message = `Nothing leads to "${term.id}". Name a related term in its "seeAlso".`;
    return [{ ...placeOf(["id"]), message, leansOn: "glossary" as const }];
  });
}
