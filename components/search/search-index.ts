// The search itself: an index made in the browser from the site's entries, and asked at every key. What
// matches is left to the library; the order is: what has the very name first; then terms, lessons, sections,
// scenarios and wrong ideas, each as far as it comes near the best match.
import MiniSearch, { type Query, type SearchResult } from "minisearch";
import { type SearchEntry, type SearchKind, searchKinds } from "@/content/model/search-entry";
import { corrected } from "./spelling";
import { joined, termOf, termsOf, tokensOf } from "./words";

type Prepared = {
  readonly entry: SearchEntry;
  /** Each name as one word, and as the words of it that count. */
  readonly keys: readonly string[];
  readonly names: readonly string[];
  /** Each other name and keyword as the words of it that count; and as one word. */
  readonly phrases: readonly (readonly string[])[];
  readonly phraseKeys: ReadonlySet<string>;
};

export type SearchIndex = {
  readonly prepared: readonly Prepared[];
  readonly library: MiniSearch<Prepared & { readonly id: number }>;
  /** The words of all names and keywords, to tell slips by. */
  readonly words: ReadonlySet<string>;
  /** The same, and each name and keyword as one word. */
  readonly wordsAndKeys: ReadonlySet<string>;
  /** Of each name written as one word, the words of it that count. */
  readonly spelled: ReadonlyMap<string, readonly string[]>;
};

const boost = { title: 4, names: 4, keywords: 2.5, text: 1 };
/** What a match of a kind weighs, and how many are shown of it. */
const kinds: Readonly<Record<SearchKind, { readonly weight: number; readonly most: number }>> = {
  term: { weight: 1.6, most: 6 },
  lesson: { weight: 1.2, most: 3 },
  path: { weight: 1.1, most: 2 },
  section: { weight: 1, most: 4 },
  scenario: { weight: 0.8, most: 3 },
  misconception: { weight: 0.8, most: 3 },
};
/** How near one has to come to the best of all. */
const near = 0.4;
const naming = 4;
/** What a name is worth that is the query, and one that only begins so, whatever their words are worth. */
const wholeName = 40;
const beginning = 15;
/** What a word counts that is in half of all queries. */
const common = 0.3;
const commonTerms: ReadonlySet<string> = new Set(
  termsOf("lambda function AWS serverless cloud instance request"),
);
/** So many of the library's best are looked at closely. */
const weighed = 100;

export function makeIndex(entries: readonly SearchEntry[]): SearchIndex {
  const library: SearchIndex["library"] = new MiniSearch({
    fields: ["title", "names", "keywords", "text"],
    tokenize: tokensOf,
    processTerm: (token) => termOf(token),
    extractField: (document, field) => fieldOf(document, field),
  });
  const prepared = entries.map(prepare);
  library.addAll(prepared.map((one, id) => ({ ...one, id })));
  const words = new Set(
    prepared.flatMap(({ names, phrases }) => [
      ...names.flatMap((name) => name.split(" ")),
      ...phrases.flat(),
    ]),
  );
  const spelled = new Map(
    prepared.flatMap(({ entry, keys, names }) =>
      isName(entry) ? keys.map((key, at) => [key, names[at]?.split(" ") ?? []] as const) : [],
    ),
  );
  const phraseKeys = prepared.flatMap((one) => [...one.phraseKeys]);
  const wordsAndKeys = new Set([...words, ...spelled.keys(), ...phraseKeys]);
  return { prepared, library, words, wordsAndKeys, spelled };
}

function prepare(entry: SearchEntry): Prepared {
  const all = [entry.title, ...entry.names];
  return {
    entry,
    keys: all.map(joined),
    names: all.map((name) => termsOf(name).join(" ")),
    phrases: [...entry.names, ...entry.keywords].map(termsOf),
    phraseKeys: new Set(entry.keywords.map(joined)),
  };
}

/** What people know by its name: the title of a section is a sentence. */
function isName({ kind }: SearchEntry): boolean {
  return kind === "term" || kind === "lesson" || kind === "path";
}

function fieldOf({ id, entry }: Prepared & { readonly id: number }, field: string): string {
  switch (field) {
    case "title":
    case "text":
      return entry[field];
    case "names":
      return entry.names.join(" | ");
    // Each word once: it does not mean more for being in many of them.
    case "keywords":
      return [...new Set(entry.keywords.flatMap(tokensOf))].join(" ");
    default:
      return String(id);
  }
}

export function find(index: SearchIndex, query: string): readonly SearchEntry[] {
  const asked = read(index, query);
  if (asked.terms.length === 0) return [];
  const scored = matchesOf(index, asked).toSorted((one, other) => other.score - one.score);
  // A name counts so much that nothing else would come near to it.
  const best = scored.find(({ isNamed }) => !isNamed)?.score ?? 0;
  const close = scored.filter(({ score, isNamed }) => isNamed || score >= best * near);
  const inOrder = searchKinds.flatMap((kind) =>
    close.filter(({ entry }) => entry.kind === kind).slice(0, kinds[kind].most),
  );
  return [
    ...inOrder.filter(({ isNamed }) => isNamed),
    ...inOrder.filter(({ isNamed }) => !isNamed),
  ].map(({ entry }) => entry);
}

type Asked = { readonly whole: string; readonly terms: readonly string[] };

/** The query, without its slips. */
function read({ words, wordsAndKeys, spelled }: SearchIndex, query: string): Asked {
  const typed = termsOf(query);
  const whole = joined(query);
  // "coldstart latency": a name in one word among others.
  const meant = (term: string) => {
    if (words.has(term)) return [term];
    return spelled.get(corrected(term, wordsAndKeys)) ?? [corrected(term, words)];
  };
  if (typed.length > 1) return { whole, terms: typed.flatMap(meant) };
  return {
    whole: corrected(whole, wordsAndKeys),
    terms: typed.map((term) => corrected(term, wordsAndKeys)),
  };
}

type Match = { readonly entry: SearchEntry; readonly score: number; readonly isNamed: boolean };

function matchesOf(index: SearchIndex, asked: Asked): readonly Match[] {
  // So few letters begin too many words: only names are looked at.
  const isShort = asked.whole.length < 3 && !index.words.has(asked.whole);
  const found = isShort ? [] : index.library.search(queryOf(index, asked), { boost });
  const byWords = new Map(found.slice(0, weighed).map((result) => [Number(result.id), result]));
  return index.prepared.flatMap((one, id) => {
    const result = byWords.get(id);
    const isCalled = nameIn(one, asked) !== null || one.phraseKeys.has(asked.whole);
    return result || isCalled ? weigh(one, result, asked) : [];
  });
}

/** Which of its names begins with the query, as one word. */
function nameIn({ entry, keys }: Prepared, { whole }: Asked): string | null {
  if (!isName(entry)) return null;
  return keys.find((key) => key.startsWith(whole)) ?? null;
}

function queryOf({ words }: SearchIndex, { terms }: Asked): Query {
  const named = {
    queries: [terms.join(" ")],
    boostTerm: (term: string) => weightOf([term], terms),
    processTerm: (term: string) => term,
    fields: ["title", "names", "keywords"],
    // The last word may still be typed; another that is none may be cut short.
    prefix: (term: string, place: number, all: readonly string[]) =>
      term.length > 2 && (place === all.length - 1 || !words.has(term)),
  };
  return { combineWith: "OR", queries: [named, { ...named, fields: ["text"], prefix: false }] };
}

/** Better the more of the query it holds; better still where the query holds a whole word for it. */
function weigh(one: Prepared, result: SearchResult | undefined, asked: Asked): Match {
  const { entry, keys, names, phrases, phraseKeys } = one;
  const { whole, terms } = asked;
  const held = new Set(result?.queryTerms);
  const isNamed = keys.includes(whole) || names.includes(terms.join(" "));
  const isMeant = phraseKeys.has(whole);
  const begun = nameIn(one, asked);
  const name = begun === null ? 0 : beginning * (0.7 + (0.3 * whole.length) / begun.length);
  const words =
    (result?.score ?? 0) + (isNamed && isName(entry) ? wholeName : isMeant ? beginning : name);
  const share =
    isNamed || isMeant || begun !== null
      ? 1
      : weightOf(
          terms.filter((term) => held.has(term)),
          terms,
        ) / weightOf(terms, terms);
  const worth = isNamed ? naming : worthOfPhrases(names, phrases, terms);
  const main = entry.isMain ? 1.25 : 1;
  const score = words * share ** 2 * worth * kinds[entry.kind].weight * main;
  return { entry, isNamed: isNamed || isMeant, score };
}

/** Beside other words, one that half of the subject goes by tells little. */
function weightOf(some: readonly string[], all: readonly string[]): number {
  const isAlone = all.every((term) => commonTerms.has(term));
  return some.reduce((sum, term) => sum + (isAlone || !commonTerms.has(term) ? 1 : common), 0);
}

function worthOfPhrases(
  names: readonly string[],
  phrases: Prepared["phrases"],
  terms: readonly string[],
): number {
  const isIn = (phrase: readonly string[]) => phrase.every((term) => terms.includes(term));
  const held = phrases.filter(isIn);
  if (held.some((phrase) => phrase.length === terms.length)) return 2;
  if (held.some((phrase) => phrase.length > 1)) return 1.7;
  return names.some((name) => isIn(name.split(" "))) ? 1.3 : 1;
}
