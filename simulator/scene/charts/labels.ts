// Words that stand at what they name. Where there is no room for them in it, they stand above the plot, each with a
// line down to it; none covers another.

import type { Box } from "../fleet-layout";
import { mark, textMark } from "../mark-makers";
import type { Ink, Mark } from "../marks";
import { wideOf } from "../text-box";

export type Named = {
  readonly text: string;
  readonly ink: Ink;
  /** What it names. */
  readonly x: number;
  readonly y: number;
};

export const labelSize = 11;
export const rowHeight = 15;
const apart = 8;

type Placed = Named & { readonly left: number; readonly row: number };

/** The first row is the lowest. */
export function inRows(names: readonly Named[], from: number, to: number): readonly Placed[] {
  const ends: number[] = [];
  return names
    .toSorted((a, b) => a.x - b.x)
    .map((one) => {
      const wide = wideOf(one.text, labelSize);
      const left = Math.max(from, Math.min(one.x - wide / 2, to - wide));
      const free = ends.findIndex((end) => end + apart <= left);
      const row = free < 0 ? ends.length : free;
      ends[row] = left + wide;
      return { ...one, left, row };
    });
}

export function rowsOf(placed: readonly Placed[]): number {
  return Math.max(0, ...placed.map(({ row }) => row + 1));
}

/** Above the plot, whose top is given; a line leads down to what is named. */
export function aboveMarks(placed: readonly Placed[], top: number): Mark[] {
  const footOf = ({ row }: Placed) => top - 5 - row * rowHeight;
  const lines = placed.map((one) => {
    const to = Math.max(footOf(one) + 3, one.y);
    return leaderMark(one, footOf(one) + 2, to);
  });
  return [...lines, ...placed.flatMap((one) => wordMarks(one, footOf(one)))];
}

/** Below what is named; a line leads up to it. */
export function belowMarks(placed: readonly Placed[]): Mark[] {
  const footOf = ({ y, row }: Placed) => y + 17 + row * rowHeight;
  const lines = placed.map((one) => leaderMark(one, footOf(one) - 9, one.y));
  return [...lines, ...placed.flatMap((one) => wordMarks(one, footOf(one)))];
}

function leaderMark({ ink, x, left, text }: Placed, from: number, to: number): Mark {
  const start = Math.max(left + 2, Math.min(x, left + wideOf(text, labelSize) - 2));
  const d = `M${start.toFixed(1)} ${from.toFixed(1)}L${x.toFixed(1)} ${to.toFixed(1)}`;
  return mark.path(d, { stroke: { ink, width: 1 } });
}

/** On ground of its own: a line to another word does not strike it through. */
function wordMarks({ text, ink, left, ...at }: Placed, y: number): Mark[] {
  const ground = { x: left - 1, y: y - 10, width: wideOf(text, labelSize) + 2, height: 13 };
  const word = textMark({ x: left, y, text, size: labelSize, ink, weight: 600 });
  return at.row === 0 ? [mark.rect(ground, 2, { fill: "paper" }), word] : [word];
}

/** A layer of a stack: between two heights, in pixels, in each column. */
export type Layer = {
  readonly tops: readonly number[];
  readonly bottoms: readonly number[];
};

const roomAround = 3;

/** Where in a layer there is most room for a word as wide as this; null: it fits nowhere. */
export function placeInLayer(
  { tops, bottoms }: Layer,
  text: string,
  { x, width }: Pick<Box, "x" | "width">,
): { readonly x: number; readonly y: number } | null {
  const pitch = width / tops.length;
  const columns = Math.ceil((wideOf(text, labelSize) + 2 * roomAround) / pitch);
  let best: { x: number; y: number; room: number } | null = null;
  for (let n = 0; n + columns <= tops.length; n += 1) {
    const top = Math.max(...tops.slice(n, n + columns));
    const bottom = Math.min(...bottoms.slice(n, n + columns));
    const room = bottom - top;
    if (room < labelSize + 2 * roomAround || room <= (best?.room ?? 0)) continue;
    best = { x: x + (n + columns / 2) * pitch, y: (top + bottom) / 2 + 4, room };
  }
  return best;
}

/** The middle of a layer where it is thickest; null: there is nothing of it. */
export function thickestOf(
  { tops, bottoms }: Layer,
  { x, width }: Pick<Box, "x" | "width">,
): { readonly x: number; readonly y: number } | null {
  let best = -1;
  let most = 0;
  for (let n = 0; n < tops.length; n += 1) {
    const thick = (bottoms[n] ?? 0) - (tops[n] ?? 0);
    if (thick <= most) continue;
    [most, best] = [thick, n];
  }
  if (best < 0) return null;
  const y = ((tops[best] ?? 0) + (bottoms[best] ?? 0)) / 2;
  return { x: x + ((best + 0.5) * width) / tops.length, y };
}
