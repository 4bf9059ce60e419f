// Equal squares in a row, at equal steps, as dashed lines: a thousand dots of a fleet in a few lines of text.
// They look as they did: each dash is a square, or an edge of one. Lines are given in steps of the grid that
// the squares stand on, so that all of a look are of the same short words: "M3 2h27".
import type { Box } from "@/simulator/scene/fleet-layout";
import type { Ink, Mark, Stroke } from "@/simulator/scene/marks";

export type Row = {
  readonly kind: "row";
  readonly first: Box;
  readonly step: number;
  readonly count: number;
  readonly fill?: Ink;
  readonly stroke?: Stroke;
};

export type DashedLine = {
  readonly ink: Ink;
  readonly d: string;
  /** From steps to pixels. */
  readonly transform: string;
  /** In steps. */
  readonly width: string;
  readonly dashes: string;
};

type Rect = Extract<Mark, { kind: "rect" }>;

const fewest = 4;

/** The marks in their order, with each run of equal squares as a row. */
export function withRows(marks: readonly Mark[]): readonly (Mark | Row)[] {
  const out: (Mark | Row)[] = [];
  for (let at = 0; at < marks.length; ) {
    const count = runFrom(marks, at);
    const [first, second] = [marks[at], marks[at + 1]];
    if (count >= fewest && isPlain(first) && isPlain(second)) {
      const { x, y, width, height, fill, stroke } = first;
      const look = { ...(fill && { fill }), ...(stroke && { stroke }) };
      out.push({ kind: "row", first: { x, y, width, height }, step: second.x - x, count, ...look });
    } else out.push(...marks.slice(at, at + count));
    at += count;
  }
  return out;
}

/** A rectangle with square corners, or as good as square, of plain looks. */
export function isPlain(mark: Mark | undefined): mark is Rect {
  if (mark?.kind !== "rect" || mark.hatch || (mark.opacity ?? 1) < 1) return false;
  return mark.radius <= 1 && (mark.stroke?.dash ?? "solid") === "solid";
}

/** How many marks from here on are one run; at least one. */
function runFrom(marks: readonly Mark[], at: number): number {
  const [first, second] = [marks[at], marks[at + 1]];
  if (!(isPlain(first) && isPlain(second))) return 1;
  if (second.x - first.x <= first.width + (first.stroke?.width ?? 0)) return 1;
  let count = 1;
  for (; ; count += 1) {
    const next = marks[at + count];
    if (!isPlain(next) || !isAlike(first, next)) return count;
    const wanted = first.x + count * (second.x - first.x);
    if (Math.abs(next.x - wanted) > 0.001) return count;
  }
}

function isAlike(one: Rect, other: Rect): boolean {
  const keys = ["y", "width", "height", "fill"] as const;
  if (keys.some((key) => one[key] !== other[key])) return false;
  return one.stroke?.ink === other.stroke?.ink && one.stroke?.width === other.stroke?.width;
}

export function dashedLines({ first, step, count, fill, stroke }: Row): readonly DashedLine[] {
  const { x, y, width, height } = first;
  const [column, left] = inSteps(x, step);
  const [row, top] = inSteps(y, step);
  // The last dash is followed by a gap, of which nothing shows.
  const d = `M${column} ${row}h${count}`;
  const line = (ink: Ink, from: Box): DashedLine => ({
    ink,
    d,
    transform: `translate(${fine(from.x)} ${fine(from.y + from.height / 2)})scale(${finer(step)})`,
    width: finer(from.height / step),
    dashes: `${finer(from.width / step)} ${finer(1 - from.width / step)}`,
  });
  const ground = fill === undefined ? [] : [line(fill, { x: left, y: top, width, height })];
  if (!stroke) return ground;
  const { ink, width: w } = stroke;
  const [x0, y0] = [left - w / 2, top - w / 2];
  return [
    ...ground,
    line(ink, { x: x0, y: y0, width: width + w, height: w }),
    line(ink, { x: x0, y: y0 + height, width: width + w, height: w }),
    line(ink, { x: x0, y: y0, width: w, height: height + w }),
    line(ink, { x: x0 + width, y: y0, width: w, height: height + w }),
  ];
}

/** A place as a number of whole steps and what is left over. */
function inSteps(place: number, step: number): readonly [steps: number, rest: number] {
  const steps = Math.floor(place / step + 0.001);
  return [steps, place - steps * step];
}

function fine(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** It adds up along a line. */
function finer(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}
