// Words that have grown for a wall, put where there is room for them: none reaches over the edge of the picture, under
// a box, onto dots above it or over another; and a ring makes room for the word beside it.
import type { Mark, Picture } from "@/simulator/scene/marks";

type Words = Extract<Mark, { kind: "text" }>;
type Rect = Extract<Mark, { kind: "rect" }>;
type Ring = Extract<Mark, { kind: "ring" }>;
type Span = { readonly from: number; readonly to: number };

/** How wide a sign is about, in shares of the size of its type. */
export const signWidth = { sans: 0.54, mono: 0.6 } as const;
const edge = 3;
/** Of the size of its type: between a word and a ring. Wide letters are wider than is reckoned with. */
const apart = 0.75;
/** Of the size of its type: how far a word reaches above its line. */
const rise = 0.76;
/** No ring becomes smaller than this for a word. */
const leastRing = 6;
/** A box that is as thin is a bar: words may stand close to it. */
const thinnest = 24;

/** `before` is the picture as it was before its words grew: what was small enough then has always had its room. */
export function wordsApart(before: Picture, after: Picture): Picture {
  const boxes = after.marks.filter(
    (mark): mark is Rect => mark.kind === "rect" && mark.height > thinnest,
  );
  const circles = after.marks.flatMap((mark) => (mark.kind === "circle" ? [mark] : []));
  const placed: Words[] = [];
  const marks = after.marks.flatMap((mark, n): readonly Mark[] => {
    if (mark.kind !== "text") return [mark];
    if (boxes.some((box) => isIn(mark, box))) return [mark];
    const old = before.marks[n];
    const least = old?.kind === "text" ? old.size : mark.size;
    const aside = within(mark, roomOf(mark, boxes, after.width), least);
    const word = circles.reduce(below, aside);
    if (placed.some((other) => overlap(other, word))) return [];
    placed.push(word);
    return [word];
  });
  return {
    ...after,
    marks: marks.map((mark) => (mark.kind === "ring" ? beside(mark, marks) : mark)),
  };
}

export function spanOf({ x, text, size, anchor, family }: Words): Span {
  const width = size * signWidth[family] * text.length;
  const from = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { from, to: from + width };
}

function isIn({ x, y }: Words, box: Rect): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** Between the boxes to its left and to its right, and the edges of the picture. */
function roomOf(word: Words, boxes: readonly Rect[], width: number): Span {
  const top = word.y - rise * word.size;
  const level = boxes.filter((box) => box.y < word.y && box.y + box.height > top);
  const before = level.flatMap((box) => (box.x + box.width <= word.x ? box.x + box.width : []));
  const after = level.flatMap((box) => (box.x >= word.x ? box.x : []));
  return { from: Math.max(0, ...before) + edge, to: Math.min(width, ...after) - edge };
}

function within(word: Words, room: Span, least: number): Words {
  const { from, to } = spanOf(word);
  const share = (room.to - room.from) / (to - from);
  const size = share < 1 ? Math.max(least, word.size * share) : word.size;
  const now = spanOf({ ...word, size });
  const shift = Math.max(room.from - now.from, Math.min(0, room.to - now.to));
  return { ...word, size, x: word.x + shift };
}

/** Down, where it has grown onto a dot above it. */
function below(word: Words, dot: Extract<Mark, { kind: "circle" }>): Words {
  const { from, to } = spanOf(word);
  const floor = dot.y + dot.radius;
  const into = floor - (word.y - rise * word.size);
  const isOver = dot.y < word.y - word.size / 2 && dot.x > from && dot.x < to;
  return isOver && into > 0 && into < word.size / 2 ? { ...word, y: word.y + into } : word;
}

function overlap(one: Words, other: Words): boolean {
  const [a, b] = [spanOf(one), spanOf(other)];
  const isLevel = Math.abs(one.y - other.y) < rise * Math.min(one.size, other.size);
  return isLevel && a.from < b.to + edge && b.from < a.to + edge;
}

/** As large as the word at its left and the one below leave it room. */
function beside(ring: Ring, marks: readonly Mark[]): Ring {
  const right = ring.x + ring.radius;
  const top = ring.y - ring.radius;
  const words = marks.flatMap((mark) =>
    mark.kind === "text" && mark.anchor === "start" ? [mark] : [],
  );
  const reach = words.reduce((most, word) => {
    const { to } = spanOf(word);
    const isLevel = word.y > top && word.y < ring.y + ring.radius / 2;
    return isLevel && to < right ? Math.max(most, to + apart * word.size) : most;
  }, ring.x - ring.radius);
  const floor = words.reduce((least, word) => {
    const { from, to } = spanOf(word);
    const isBelow = word.y >= ring.y + ring.radius / 2 && from < right && to > reach;
    return isBelow ? Math.min(least, word.y - rise * word.size - 1) : least;
  }, ring.y + ring.radius);
  const room = Math.min(right - reach, floor - top) / 2;
  if (room >= ring.radius) return ring;
  const radius = Math.max(leastRing, room);
  const width = (ring.stroke.width * radius) / ring.radius;
  return { ...ring, radius, x: right - radius, y: top + radius, stroke: { ...ring.stroke, width } };
}
