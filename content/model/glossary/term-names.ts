// Finds the words of the glossary in a text: names, aliases and what a term covers, in the singular and the
// plural. Keywords are not among them, for they mean other things as well. Says where, never what to do with it.
// It looks each word up, so that its time does not grow with the number of terms.
import type { Term } from "./term";

export type TextPiece = { readonly text: string; readonly id: string | null };
type Named = Pick<Term, "id" | "name" | "aliases" | "covers">;
export type TermFinder = (text: string) => readonly TextPiece[];

/** The text cut into pieces; a piece that names a term carries its id. */
export function termFinder(terms: Iterable<Named>): TermFinder {
  const names = new Map<string, Name[]>();
  // In words, of the names that begin with this one.
  const longest = new Map<string, number>();
  for (const { id, name, aliases, covers } of terms) {
    for (const written of [name, ...aliases, ...covers]) {
      const words = wordsOf(written);
      const key = keyOf(words);
      const first = words[0]?.key ?? "";
      longest.set(first, Math.max(longest.get(first) ?? 1, words.length));
      names.set(key, [...(names.get(key) ?? []), { id, written, words }]);
    }
  }
  return (text) => pieces(text, names, reachesOf(longest));
}

/** How many words a name can have that begins with this one, maybe in the plural; worked out once for each word. */
function reachesOf(longest: ReadonlyMap<string, number>): (key: string) => number {
  const known = new Map<string, number>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const one = singulars(key).some((form) => longest.has(form)) ? 1 : 0;
    const reach = longest.get(key) ?? one;
    known.set(key, reach);
    return reach;
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

type Word = { readonly key: string; readonly from: number; readonly to: number };
type Name = { readonly id: string; readonly written: string; readonly words: readonly Word[] };

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\d]+/gu)].map(({ 0: word, index }) => ({
    key: word.toLowerCase(),
    from: index,
    to: index + word.length,
  }));
}

type Names = ReadonlyMap<string, readonly Name[]>;

function keyOf(words: readonly Word[]): string {
  return words.map(({ key }) => key).join(" ");
}

function pieces(
  text: string,
  names: Names,
  reachOf: (key: string) => number,
): readonly TextPiece[] {
  const found: TextPiece[] = [];
  const words = wordsOf(text);
  let end = 0;
  for (let at = 0; at < words.length; ) {
    const reach = reachOf(words[at]?.key ?? "");
    const name = reach === 0 ? undefined : nameAt(text, words.slice(at, at + reach), names);
    const from = words[at]?.from ?? 0;
    if (name === undefined) {
      at += 1;
      continue;
    }
    at += name.words.length;
    const to = words[at - 1]?.to ?? from;
    if (from > end) found.push({ text: text.slice(end, from), id: null });
    found.push({ text: text.slice(from, to), id: name.id });
    end = to;
  }
  if (end < text.length) found.push({ text: text.slice(end), id: null });
  return found;
}

/** The longest first: "cold start" is not a start. */
function nameAt(text: string, ahead: readonly Word[], names: Names): Name | undefined {
  const [first] = ahead;
  if (first === undefined || text[first.from - 1] === "-") return undefined;
  for (let length = ahead.length; length > 0; length -= 1) {
    const words = ahead.slice(0, length);
    const before = words.slice(0, -1).map(({ key }) => `${key} `);
    for (const last of singulars(words.at(-1)?.key ?? "")) {
      const name = names.get(before.join("") + last)?.find((one) => stands(one, text, words));
      if (name !== undefined) return name;
    }
  }
  return undefined;
}

/** Whether a name stands at these words: each word, what is between them, and nothing tied on behind. */
function stands(name: Name, text: string, words: readonly Word[]): boolean {
  const last = words.at(-1);
  if (last === undefined || text[last.to] === "-") return false;
  if (isAcronym(name.written) && !text.slice(words[0]?.from).startsWith(name.written)) return false;
  return words.slice(1).every(({ from }, index) => {
    const gap = text.slice(words[index]?.to, from);
    return sameGap(gap, name.written.slice(name.words[index]?.to, name.words[index + 1]?.from));
  });
}

/** A blank and a hyphen count as the same: "cold-start latency" speaks of a cold start. */
function sameGap(one: string, other: string): boolean {
  const plain = (gap: string) => gap.replace(/^[-\s]$/, " ").replace("’", "'");
  return plain(one) === plain(other);
}

function singulars(word: string): readonly string[] {
  const forms = [word];
  if (word.endsWith("ies")) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith("s")) forms.push(word.slice(0, -1));
  if (/(ch|sh|x|z|s)es$/.test(word)) forms.push(word.slice(0, -2));
  return forms;
}

/** Such as VM or DLQ: only as written, for "lb" in small letters may be anything. */
function isAcronym(words: string): boolean {
  return /^[A-Z\d]{2,5}$/.test(words);
}
