// Cuts texts that stand together into pieces for the page: the first use of each term is a link, later ones
// and the term the page is about are plain words.
import type { TermFinder, TextPiece } from "@/content/model/glossary/term-names";

export function linkedTexts(
  find: TermFinder,
  texts: readonly string[],
  self: string,
): readonly (readonly TextPiece[])[] {
  const seen = new Set([self]);
  return texts.map((text) =>
    find(text).map((piece) => {
      if (piece.id === null) return piece;
      if (seen.has(piece.id)) return { text: piece.text, id: null };
      seen.add(piece.id);
      return piece;
    }),
  );
}
