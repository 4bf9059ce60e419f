// Where the lessons stand on the map of the course, and the lines between them. Wide: side by side in two lanes, each right
// of all it builds on. Narrow: below each other in the order of the course, in lanes that overlap, with strips beside them for lines.
// In units that hold at every size: a cell is 1 wide or high; a narrow row is 100 wide. Lines begin under their box.
import type { CourseLine } from "@/content/model/course-lines";

export type Spot = {
  readonly slug: string;
  /** How many lie before it on the longest way there, or more where no lane was free. */
  readonly layer: number;
  readonly lane: number;
};

export type DrawnLine = {
  readonly d: string;
  /** Where it meets the edge of the box that it leads to. */
  readonly x: number;
  readonly y: number;
};

/** Of a wide cell, on both sides of the box in it; of a narrow row, from where the gap below its box begins. */
export const inset = 0.08;
const gap = 0.84;
/** Of the narrow map: how far a lane is moved in, and how wide its boxes are. */
export const narrow = { shift: 20, width: 75 };
const strip = { left: 10, right: 86, outside: 98 };
const middle = 50;

export function spotsOf(
  slugs: readonly string[],
  lines: readonly CourseLine[],
): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>();
  let last: Spot | null = null;
  for (const slug of slugs) {
    const before = lines.flatMap(({ from, to }) => (to === slug ? (spots.get(from) ?? []) : []));
    const nearest = Math.max(-1, ...before.map((one) => one.layer)) + 1;
    last = placeAfter(last, nearest, before.at(-1)?.lane ?? 0, [...spots.values()], slug);
    spots.set(slug, last);
  }
  return spots;
}

/** The first free place right of the one before or below it; as near as may be, and there in the lane that is wanted. */
function placeAfter(
  last: Spot | null,
  nearest: number,
  wanted: number,
  taken: readonly Spot[],
  slug: string,
): Spot {
  for (let layer = nearest; ; layer += 1) {
    const lane = (layer === nearest ? [wanted, 1 - wanted] : [0, 1]).find(
      (one) =>
        !taken.some((other) => other.layer === layer && other.lane === one) &&
        (last === null || layer > last.layer || one > last.lane),
    );
    if (lane !== undefined) return { slug, layer, lane };
  }
}

export function wideLines(
  spots: ReadonlyMap<string, Spot>,
  lines: readonly CourseLine[],
): readonly DrawnLine[] {
  const all = [...spots.values()];
  const draw = (from: Spot, to: Spot): DrawnLine => {
    const [x, end] = [from.layer + 0.5, to.layer + inset];
    const [y1, y2] = [from.lane + 0.5, to.lane + 0.5];
    const isFree = (lane: number) =>
      !all.some((one) => one.lane === lane && one.layer > from.layer && one.layer < to.layer);
    const late = `M${x} ${y1}H${to.layer - inset}${bend(to.layer, y1, y2)}`;
    const soon = `M${x} ${y1}H${from.layer + 1 - inset}${bend(from.layer + 1, y1, y2)}H${end}`;
    if (isFree(from.lane)) return { d: late, x: end, y: y2 };
    if (isFree(to.lane)) return { d: soon, x: end, y: y2 };
    const between = Math.max(from.lane, to.lane);
    const out = `M${x} ${y1}H${from.layer + 1 - inset}${bend(from.layer + 1, y1, between)}`;
    return {
      d: `${out}H${to.layer - inset}${bend(to.layer, between, y2)}`,
      x: end,
      y: y2,
    };
  };
  return endsOf(spots, lines).map(([from, to]) => short(draw(from, to)));
}

/** From one lane to another, in the gap that ends and begins two columns. */
function bend(x: number, from: number, to: number): string {
  return `C${x} ${from} ${x} ${to} ${x + inset} ${to}`;
}

/** What of a line lies in one row of the narrow map, from 0 to 1 down. */
export type Piece = { readonly row: number; readonly d: string };

/** Piece by piece, since rows are as high as what stands in them. */
export function narrowPieces(
  spots: ReadonlyMap<string, Spot>,
  lines: readonly CourseLine[],
): readonly Piece[] {
  const all = [...spots.values()];
  const rowOf = ({ slug }: Spot) => all.findIndex((one) => one.slug === slug);
  return endsOf(spots, lines).flatMap(([from, to]): readonly Piece[] => {
    const [first, last] = [rowOf(from), rowOf(to)];
    const lanes = new Set(all.slice(first + 1, last).map(laneOf));
    const begin = `M${middle} .5V${gap}`;
    if (lanes.size === 0)
      return [
        { row: first, d: `${begin}V1` },
        { row: last, d: `M${middle} 0h0` },
      ];
    const side = sideOf(lanes);
    const end = endAt(side, to);
    const across = (x: number, other: number) => `C${x} 1 ${other} ${gap} ${other} 1`;
    const passed = Array.from({ length: last - first - 2 }, (_, n) => ({
      row: first + 1 + n,
      d: `M${side} 0V1`,
    }));
    return [
      { row: first, d: begin + across(middle, side) },
      ...passed,
      { row: last - 1, d: `M${side} 0V${end === side ? 1 : gap + across(side, end)}` },
      { row: last, d: `M${end} 0h0` },
    ];
  });
}

function endAt(side: number, { lane }: Spot): number {
  if (side === (lane === 0 ? strip.left : strip.right)) return side;
  if (lane === 0) return 62;
  return side === strip.left ? 35 : strip.right;
}

/** The strip that the boxes on the way leave free. */
function sideOf(lanes: ReadonlySet<number>): number {
  if (lanes.size > 1) return strip.outside;
  return lanes.has(0) ? strip.right : strip.left;
}

function endsOf(spots: ReadonlyMap<string, Spot>, lines: readonly CourseLine[]) {
  return lines.flatMap(({ from, to }): readonly (readonly [Spot, Spot])[] => {
    const [one, other] = [spots.get(from), spots.get(to)];
    return one && other ? [[one, other]] : [];
  });
}

function short({ d, ...end }: DrawnLine): DrawnLine {
  return {
    d: d.replace(/\d+\.\d+/g, (length) => String(Number(Number(length).toFixed(2)))),
    ...end,
  };
}

function laneOf({ lane }: Spot): number {
  return lane;
}
