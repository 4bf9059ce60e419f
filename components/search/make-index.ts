// Makes the index of the search: of each word, the phrases and the texts it stands in. Each name, keyword and question
// of an entry is a phrase. A rare word weighs more than a common one.
import type { SearchEntry } from "@/content/model/search-entry";
import { type Likeness, likenessOf } from "./nearest-names";
import { phrasesOf } from "./phrases";
import { type Speller, spellerOf } from "./spelling";
import { type SameWords, type Words, wordsFrom } from "./words";

export type Phrase = { readonly entry: number; readonly worth: number; weight: number };
type Posting = { readonly phrases: number[]; readonly texts: number[] };

export type SearchIndex = {
  readonly entries: readonly SearchEntry[];
  readonly words: Words;
  readonly phrases: readonly Phrase[];
  readonly postings: ReadonlyMap<string, Posting>;
  readonly weights: ReadonlyMap<string, number>;
  /** In order, to be looked through by their beginnings. */
  readonly vocabulary: readonly string[];
  /** Tells slips, by the words of names, keywords and questions; and by names in one word. */
  readonly nearestWord: Speller;
  readonly nearestName: Speller;
  /** The names that are written somewhat like a word. */
  readonly namesLike: Likeness;
  /** Names written as one word, with their words; and whose they are. */
  readonly spelled: ReadonlyMap<string, readonly string[]>;
  readonly named: ReadonlyMap<string, readonly number[]>;
  readonly names: readonly string[];
  /** Whose phrase is written so to the letter: NAT is not NATS. */
  readonly written: ReadonlyMap<string, readonly number[]>;
  readonly entryOf: Int32Array;
  readonly keys: readonly (readonly string[])[];
};

/** What a word counts that half of the subject goes by. */
const common = 0.35;
const commonWords =
  "lambda function AWS serverless cloud instance request amazon google azure app code maximum minimum default";
export function makeIndex(entries: readonly SearchEntry[], same: SameWords): SearchIndex {
  const words = wordsFrom(same);
  const phrases: Phrase[] = [];
  const postings = new Map<string, Posting>();
  const spelled = new Map<string, readonly string[]>();
  const named = new Map<string, number[]>();
  const written = new Map<string, number[]>();
  const keys: string[][] = [];
  const known = new Set<string>();
  const frequency = new Map<string, number>();
  const termsOfPhrases: (readonly string[])[] = [];
  entries.forEach((entry, at) => {
    const seen = new Set<string>();
    const ownKeys: string[] = [];
    for (const { text, worth, isName } of phrasesOf(entry)) {
      const terms = [...new Set(words.termsOf(text))];
      const id = phrases.push({ entry: at, worth, weight: 0 }) - 1;
      termsOfPhrases.push(terms);
      for (const term of terms) {
        seen.add(term);
        postingOf(postings, term).phrases.push(id);
      }
      if (entry.kind === "term" || isName) for (const one of words.writtenIn(text)) known.add(one);
      const key = words.joined(text);
      if (isName) {
        ownKeys.push(key);
        if (!spelled.has(key)) spelled.set(key, terms);
      }
      if (worth === 1 || entry.kind === "term") {
        listOf(named, key).push(at);
        listOf(written, words.writtenIn(text).join(" ")).push(at);
      }
    }
    keys.push(ownKeys);
    for (const term of new Set(words.termsOf(`${entry.text} ${entry.more}`))) {
      seen.add(term);
      postingOf(postings, term).texts.push(at);
    }
    for (const term of seen) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  });
  const weights = new Map<string, number>();
  const dull = new Set(words.termsOf(commonWords));
  for (const [term, count] of frequency) {
    const weight = Math.log(1 + entries.length / count);
    weights.set(term, dull.has(term) ? weight * common : weight);
  }
  phrases.forEach((phrase, id) => {
    phrase.weight = sum(termsOfPhrases[id] ?? [], weights);
  });
  const vocabulary = [...postings.keys()].sort();
  const names = [...spelled.keys()].sort();
  const entryOf = Int32Array.from(phrases, ({ entry }) => entry);
  return {
    entries,
    words,
    phrases,
    postings,
    weights,
    vocabulary,
    nearestWord: spellerOf(known),
    nearestName: spellerOf(names),
    namesLike: likenessOf(names),
    spelled,
    named,
    names,
    written,
    entryOf,
    keys,
  };
}
function sum(terms: readonly string[], weights: ReadonlyMap<string, number>): number {
  return terms.reduce((all, term) => all + (weights.get(term) ?? 0), 0);
}

function postingOf(postings: Map<string, Posting>, term: string): Posting {
  const found = postings.get(term) ?? { phrases: [], texts: [] };
  postings.set(term, found);
  return found;
}

function listOf(lists: Map<string, number[]>, key: string): number[] {
  const found = lists.get(key) ?? [];
  lists.set(key, found);
  return found;
}
