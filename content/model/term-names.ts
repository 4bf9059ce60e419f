// Finds the words of the glossary in a text: names and aliases, in the singular and the plural. Keywords
// are not among them, for they mean other things as well. Says where, never what to do with it.
import type { Term } from "./term";

export type TextPiece = { readonly text: string; readonly id: string | null };
type Named = Pick<Term, "id" | "name" | "aliases">;
export type TermFinder = (text: string) => readonly TextPiece[];

/** The text cut into pieces; a piece that names a term carries its id. */
export function termFinder(terms: Iterable<Named>): TermFinder {
  const names = [...terms].flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((words) => ({ id, words })),
  );
  if (names.length === 0) return (text) => [{ text, id: null }];
  // The longest first: "cold start" is not a start.
  const longestFirst = names.toSorted((a, b) => b.words.length - a.words.length);
  const known = new Map(longestFirst.map((one) => [keyOf(one.words), one]));
  const forms = longestFirst.map(({ words }) => formOf(words));
  const pattern = new RegExp(`(?<![\\p{L}\\d-])(?:${forms.join("|")})(?![\\p{L}\\d-])`, "giu");
  return (text) => {
    const pieces: TextPiece[] = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const id = idOf(match[0], known);
      if (id === undefined) continue;
      if (match.index > end) pieces.push({ text: text.slice(end, match.index), id: null });
      pieces.push({ text: match[0], id });
      end = match.index + match[0].length;
    }
    if (end < text.length) pieces.push({ text: text.slice(end), id: null });
    return pieces;
  };
}

export function termsIn(find: TermFinder, text: string): ReadonlySet<string> {
  return new Set(find(text).flatMap(({ id }) => id ?? []));
}

/** The last part of the address of a term under another of its names. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, "-")
    .replace(/^-|-$/g, "");
}

type Name = { readonly id: string; readonly words: string };

function idOf(found: string, known: ReadonlyMap<string, Name>): string | undefined {
  const singulars = [
    found,
    found.replace(/ies$/i, "y"),
    found.replace(/s$/i, ""),
    found.slice(0, -2),
  ];
  for (const words of singulars) {
    const name = known.get(keyOf(words));
    if (name === undefined) continue;
    return isAcronym(name.words) && name.words !== words ? undefined : name.id;
  }
  return undefined;
}

/** Such as VM or DLQ: only as written, for "lb" in small letters may be anything. */
function isAcronym(words: string): boolean {
  return /^[A-Z\d]{2,5}$/.test(words);
}

/** A blank and a hyphen count as the same: "cold-start latency" speaks of a cold start. */
function keyOf(words: string): string {
  return words.toLowerCase().replace(/[-\s]+/g, " ");
}

function formOf(words: string): string {
  const text = words.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/[-\s]+/g, "[-\\s]");
  if (/[^aeiou]y$/i.test(words)) return `${text.slice(0, -1)}(?:y|ies)`;
  if (/s$/i.test(words)) return text;
  return `${text}${/(ch|sh|x|z)$/i.test(words) ? "(?:es)?" : "s?"}`;
}
