// Which section is being read, and how far a list has to be scrolled for an entry to be seen: worked out from where
// things are now, so that it holds however the reader came there.

export type View = {
  readonly height: number;
  /** How far the page can still be scrolled down. */
  readonly left: number;
};

/** A heading above this part of the window is being read. */
const readingShare = 0.4;

/**
 * The place of the section that is being read among the tops of all headings, in order and measured from the top of
 * the window. Above the first it is the first. Towards the end of the page the line moves down to the bottom of the
 * window: what stands there can never be scrolled up to it.
 */
export function sectionRead(tops: readonly number[], { height, left }: View): number {
  const below = height * (1 - readingShare);
  const line = height * readingShare + Math.max(0, below - left);
  return Math.max(
    0,
    tops.findLastIndex((top) => top <= line),
  );
}

type Span = { readonly top: number; readonly bottom: number };

/** By how much a list is to be scrolled down so that the whole entry is seen, with room around it; 0: it is. */
export function scrollToSee(entry: Span, list: Span): number {
  const room = Math.min(2 * (entry.bottom - entry.top), (list.bottom - list.top) / 4);
  if (entry.top - room < list.top) return entry.top - room - list.top;
  return Math.max(0, entry.bottom + room - list.bottom);
}
