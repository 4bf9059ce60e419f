// Whether a term fits what a reader filters by: every word typed is the beginning of one of its words.

export type Wanted = { readonly words: string; readonly level: string; readonly area: string };
type Described = { readonly text: string; readonly level: string; readonly area: string };

export function fits(term: Described, { words, level, area }: Wanted): boolean {
  if (level !== "" && level !== term.level) return false;
  if (area !== "" && area !== term.area) return false;
  const text = ` ${spread(term.text)}`;
  return spread(words)
    .split(" ")
    .every((word) => text.includes(` ${word}`));
}

/** In small letters, with one blank between words; "keep-alive" is two. */
function spread(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
}
