// Where a card stands beside its word, in the window: below if it fits there, else where there is more room,
// and never past the sides.

type Box = {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
};
type Size = { readonly width: number; readonly height: number };

const gap = 6;
const margin = 8;

/** How high a card may be to stand above the word or below it. */
export function cardRoom(word: Box, view: Size): number {
  return Math.max(word.top, view.height - word.bottom) - gap - margin;
}

export function cardPlace(word: Box, card: Size, view: Size): { left: number; top: number } {
  const below = word.bottom + gap;
  const above = word.top - gap - card.height;
  const fitsBelow = below + card.height <= view.height - margin;
  const moreBelow = view.height - word.bottom >= word.top;
  const last = view.width - margin - card.width;
  return {
    left: Math.max(margin, Math.min(word.left, last)),
    top: fitsBelow || moreBelow ? below : above,
  };
}
