// Reads a query: its words, without slips and cut as the index has them, each with what it may be.
import type { SearchIndex } from "./make-index";
import { beginningWith } from "./spelling";
import { piecesOf } from "./words";

const unknownWeight = 4;

/** One word asked for: what it may be, each with how sure that is. */
export type Wanted = { readonly weight: number; readonly forms: ReadonlyMap<string, number> };

export function read(index: SearchIndex, query: string): readonly Wanted[] {
  const { words, postings, spelled } = index;
  const isOpen = /[\p{L}\p{N}]$/u.test(query);
  const cut = query
    .split(/\s+/)
    .map((token) =>
      piecesOf(token) === "" ||
      spelled.has(words.joined(token)) ||
      postings.has(words.termOf(token.toLowerCase()))
        ? token
        : piecesOf(token),
    )
    .join(" ");
  const written = new Map(words.writtenTerms(cut).map((token) => [words.termOf(token), token]));
  const last = [...written].at(-1)?.[0];
  return [...written].flatMap(([term, token]) => {
    return meant(index, term, token, isOpen && term === last).map((forms) => ({
      weight: weightOf(index, forms),
      forms,
    }));
  });
}

/** What a word weighs that is written so, whatever else it may begin; else the rarest of what it may be. */
function weightOf({ weights }: SearchIndex, forms: ReadonlyMap<string, number>): number {
  const written = [...forms].find(([, sure]) => sure === 1)?.[0];
  return written === undefined
    ? Math.max(...[...forms.keys()].map((form) => weights.get(form) ?? unknownWeight))
    : (weights.get(written) ?? unknownWeight);
}

/** A word as it is; else, if it may still be typed, what it begins; else the name in one word, else the nearest. */
function meant(
  index: SearchIndex,
  term: string,
  token: string,
  isLast: boolean,
): readonly ReadonlyMap<string, number>[] {
  const forms = new Map<string, number>();
  const isThere = index.postings.has(term);
  if (isThere) forms.set(term, 1);
  if (!isThere && index.spelled.has(term))
    return (index.spelled.get(term) ?? []).map((word) => new Map([[word, 1]]));
  if (term.length > 2 && (isLast || !isThere)) {
    for (const word of beginningWith(index.vocabulary, term, mostForms)) {
      if (word !== term)
        forms.set(word, (isThere ? 0.4 : 0.8) * Math.sqrt(term.length / word.length));
    }
  }
  if (forms.size > 0) return [forms];
  const slip = index.nearestWord(token);
  if (slip !== token) return [new Map([[index.words.termOf(slip), 0.9]])];
  const one = index.nearestName(term);
  if (one !== term) return (index.spelled.get(one) ?? []).map((word) => new Map([[word, 0.9]]));
  return [new Map([[term, 1]])];
}

export const mostForms = 40;
/** Two things to be told apart. */
export function sidesOf(query: string): readonly string[] {
  const sides = query
    .replace(/^.*\b(?:differences? between|compare)\b|\?/i, "")
    .split(/\s+(?:vs\.?|versus|or|and|compared (?:to|with)|instead of)\s+/i);
  return sides.length === 2 ? sides : [];
}

/** What is asked of it where something is asked about something else: "instance" of "an instance in Cloud Run". */
export function headOf(query: string): string {
  const [before = "", ...after] = query.split(/\s+(?:in|on|of|for|at)\s+/i);
  return after.length === 0 ? "" : before;
}
