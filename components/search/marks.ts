// Which words of a text are those that were asked for, in whatever form they were typed.
import type { SearchIndex } from "./make-index";
import { read } from "./read-query";

type Piece = { readonly words: string; readonly isMarked: boolean; readonly from: number };
export type Marks = (text: string) => readonly Piece[];

export const noMarks: Marks = (text) => [{ words: text, isMarked: false, from: 0 }];

export function marksOf(index: SearchIndex, query: string): Marks {
  const asked = new Set(read(index, query).flatMap(({ forms }) => [...forms.keys()]));
  const isAsked = (word: string) => index.words.telling(word).some((term) => asked.has(term));
  return (text) => {
    const pieces: Piece[] = [];
    let end = 0;
    for (const { 0: word, index: from } of text.matchAll(/[\p{L}\p{N}'’]+/gu)) {
      if (!isAsked(word)) continue;
      if (from > end) pieces.push({ words: text.slice(end, from), isMarked: false, from: end });
      pieces.push({ words: word, isMarked: true, from });
      end = from + word.length;
    }
    if (end < text.length) pieces.push({ words: text.slice(end), isMarked: false, from: end });
    return pieces;
  };
}
