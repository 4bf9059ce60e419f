// The search itself, asked at every key: an entry is worth what its phrase nearest to the query is, and what of the query
// its other words hold.
import type { SearchEntry } from "@/content/model/search-entry";
import { isHeld } from "./held";
import { fewest, leastOf, orderOf, type Scored } from "./in-order";
import type { Phrase, SearchIndex } from "./make-index";
import { headOf, mostForms, read, sidesOf, type Wanted } from "./read-query";
import { beginningWith } from "./spelling";

/** No phrase counts as lighter: one of common words alone says little about a longer query. */
const leastWeight = 2.5;
/** What is found, the best first; and whether it answers the whole query or is only the nearest there is. */
export type Found = { readonly hits: readonly SearchEntry[]; readonly isNear: boolean };

type IsWanted = (entry: SearchEntry) => boolean;

/** Of all entries, or of those that are wanted. */
export function look(index: SearchIndex, query: string, isWanted: IsWanted = () => true): Found {
  const found = ranked(index, query, isWanted);
  if (found.hits.length === 0)
    return { hits: nearestTerms(index, query).filter(isWanted), isNear: true };
  const [first] = found.hits;
  // A rare word stands on one page alone: what its name and its definition speak of is beside it.
  const { title = "", text = "" } = first ?? {};
  const hits = [title, text].reduce(
    (all, like) => (all.length < fewest ? filled(all, ranked(index, like, isWanted).hits) : all),
    found.hits,
  );
  return { ...found, hits };
}

/** The terms that are called most like it. */
function nearestTerms({ entries, words, named, keys, namesLike }: SearchIndex, query: string) {
  const likeness = new Map<SearchEntry, number>();
  for (const [name, like] of namesLike(words.joined(query))) {
    for (const place of named.get(name) ?? []) {
      const entry = entries[place];
      if (entry?.kind !== "term" || !keys[place]?.includes(name)) continue;
      likeness.set(entry, Math.max(like, likeness.get(entry) ?? 0));
    }
  }
  return [...likeness]
    .sort(([, one], [, other]) => other - one)
    .slice(0, fewest)
    .map(([entry]) => entry);
}

function filled(hits: readonly SearchEntry[], more: readonly SearchEntry[]) {
  const other = more.filter((entry) => !hits.includes(entry));
  return [...hits, ...other.slice(0, fewest - hits.length)];
}

function ranked(index: SearchIndex, query: string, isWanted: IsWanted): Found {
  const whole = index.words.joined(query);
  if (whole === "") return { hits: [], isNear: false };
  const asked = read(index, query);
  const scores = weigh(index, asked);
  const called = calledBy(index, whole);
  for (const side of sidesOf(query)) for (const at of calledJust(index, side)) called.set(at, 1);
  for (const at of calledJust(index, headOf(query)))
    called.set(at, Math.max(called.get(at) ?? 0, ofHead));
  for (const place of index.written.get(index.words.writtenIn(query).join(" ")) ?? [])
    called.set(place, (called.get(place) ?? 0) + toTheLetter);
  for (const [place, worth] of called) scores[place] = at(scores, place) + worth;
  index.entries.forEach((entry, place) => {
    if (!isWanted(entry)) scores[place] = 0;
  });
  const exact = new Set(index.named.get(whole) ?? []);
  const bar = leastOf(scores);
  const scored = index.entries.flatMap((entry, place): readonly Scored[] => {
    const score = at(scores, place);
    return score < bar ? [] : [{ entry, score, isNamed: exact.has(place) }];
  });
  const { hits, best } = orderOf(scored);
  const isCalled = hits.some((hit) => (called.get(index.entries.indexOf(hit)) ?? 0) >= sure);
  return { hits, isNear: best < faint || !(isCalled || isHeld(index, asked, hits)) };
}

/** Below this the best is worth so little that it is only near. */
const faint = 0.3;
/** What it is worth to be written so, where another name only sounds like it. */
const toTheLetter = 0.1;
/** What it is worth to be what something is asked of: the instance, of "an instance in Cloud Run". */
const ofHead = 0.2;
/** What it is worth to be called so, or nearly. */
const sure = 0.5;

export function find(index: SearchIndex, query: string): readonly SearchEntry[] {
  return look(index, query).hits;
}

/** The worth of each entry, by its place; 0 for those that hold nothing of the query. */
function weigh(index: SearchIndex, asked: readonly Wanted[]): Float32Array {
  const { phrases, entries, entryOf } = index;
  const whole = asked.reduce((all, { weight }) => all + weight, 0) || 1;
  const near = new Float32Array(phrases.length);
  const held = new Float32Array(entries.length);
  for (const { weight, forms } of asked) {
    const inPhrases = new Map<number, number>();
    const inEntries = new Float32Array(entries.length);
    for (const [form, sure] of forms) {
      const posting = index.postings.get(form);
      if (posting === undefined) continue;
      for (const id of posting.phrases) {
        // Of one form there is no other to be compared with.
        if (forms.size === 1) near[id] = at(near, id) + weight * sure;
        else keepMost(inPhrases, id, sure);
        const entry = at(entryOf, id);
        inEntries[entry] = at(inEntries, entry) + sure;
      }
      const less = sure * ofText;
      for (const entry of posting.texts) inEntries[entry] = at(inEntries, entry) + less;
    }
    for (const [id, sure] of inPhrases) near[id] = at(near, id) + weight * sure;
    for (let entry = 0; entry < held.length; entry += 1) {
      const often = at(inEntries, entry);
      if (often > 0) held[entry] = at(held, entry) + (weight * often) / (often + half);
    }
  }
  const best = new Float32Array(entries.length);
  for (let id = 0; id < near.length; id += 1) {
    const common = at(near, id);
    if (common === 0) continue;
    const { entry, weight, worth } = phrases[id] ?? nothing;
    const likeness = common / Math.sqrt(whole * Math.max(weight, common, leastWeight));
    if (at(best, entry) < likeness * worth) best[entry] = Math.min(1, likeness) * worth;
  }
  return held.map((share, entry) => {
    const main = entries[entry]?.isMain ? 1.06 : 1;
    return (ofPhrase * at(best, entry) + (1 - ofPhrase) * (share / whole)) * main;
  });
}

/** How much of a score the nearest phrase is, and what a word is worth that stands only in the text. */
const ofPhrase = 0.5;
const ofText = 0.5;
/** In so many phrases a word has to stand to say half of what it can about an entry. */
const half = 1.5;
const nothing: Phrase = { entry: 0, worth: 0, weight: 1 };

function at(values: Float32Array | Int32Array, place: number): number {
  return values[place] ?? 0;
}

/** What has a name of just these words, the small ones apart. */
function calledJust({ words, named, keys }: SearchIndex, text: string): readonly number[] {
  const key = words.joined(words.writtenTerms(text).join(" "));
  return (named.get(key) ?? []).filter((at) => keys[at]?.includes(key));
}

/** What is called by the query as one word, with a slip or without, or begins so while it is typed. */
function calledBy(index: SearchIndex, whole: string): Map<number, number> {
  const { keys, named } = index;
  const found = new Map<number, number>();
  for (const at of named.get(whole) ?? []) {
    found.set(at, isOwn(keys[at], whole) ? 2 : keys[at]?.includes(whole) ? 1.5 : 0.7);
  }
  if (whole.length < 2) return found;
  for (const key of beginningWith(index.names, whole, mostForms)) {
    for (const at of named.get(key) ?? []) {
      const worth = 0.2 + (0.3 * whole.length) / key.length + (isOwn(keys[at], key) ? 0.2 : 0);
      if ((found.get(at) ?? 0) < worth) found.set(at, worth);
    }
  }
  if (found.size === 0) {
    const nearest = index.nearestName(whole);
    for (const at of named.get(nearest) ?? []) found.set(at, isOwn(keys[at], nearest) ? 1.2 : 1);
  }
  return found;
}

/** Whether it is the name itself, and not only another one. */
function isOwn(keys: readonly string[] | undefined, key: string): boolean {
  return keys?.[0] === key;
}

function keepMost(all: Map<number, number>, key: number, value: number): void {
  if ((all.get(key) ?? 0) < value) all.set(key, value);
}
