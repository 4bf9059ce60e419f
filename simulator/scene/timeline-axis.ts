// The axis under a timeline: names at round instants, and where the lens passes over time a break in the line, so that
// nobody takes it for a ruler.

import type { Micros } from "../scenario";
import type { Box } from "./fleet-layout";
import { mark, textMark } from "./mark-makers";
import type { Mark } from "./marks";
import { bentAxis } from "./time-axis";
import { axisHeight, labelWidth } from "./timeline-box";

type AxisSpec = {
  /** Of the whole timeline, at whose foot the axis lies. */
  readonly box: Box;
  readonly knots: ArrayLike<Micros>;
  readonly xOf: (at: Micros) => number;
};

const size = 11;

export function axisMarks({ box, knots, xOf }: AxisSpec): Mark[] {
  const foot = box.y + box.height - axisHeight;
  const { named, between, breaks } = bentAxis(knots, xOf);
  const [left, right] = [xOf(knots[0] ?? 0), xOf(knots[knots.length - 1] ?? 0)];
  const ends = [left, ...breaks.flat(), right];
  const lines = Array.from({ length: ends.length / 2 }, (_, n) =>
    hairline(
      `M${tenths(ends[2 * n] ?? left)} ${foot + 0.5}H${tenths(ends[2 * n + 1] ?? right)}`,
      "line-strong",
    ),
  );
  return [
    ...named.map(({ x }) => upright(x, box.y, foot, "line")),
    ...lines,
    ...breaks.map(([from, to]) => breakMark((from + to) / 2, foot, to - from)),
    ...between.map((x) => upright(x, foot, foot + 3, "line-strong")),
    ...named.map(({ x, label: text }) =>
      textMark({ x: insideOf(box, x, text), y: foot + 16, text, size, anchor: "middle" }),
    ),
  ];
}

function upright(x: number, from: number, to: number, ink: "line" | "line-strong"): Mark {
  return hairline(`M${Math.floor(x) + 0.5} ${from}V${to}`, ink);
}

function hairline(d: string, ink: "line" | "line-strong"): Mark {
  return mark.path(d, { stroke: { ink, width: 1 } });
}

function tenths(x: number): number {
  return Math.round(x * 10) / 10;
}

/** Two strokes across the line that is not there: something is left out. */
function breakMark(x: number, y: number, wide: number): Mark {
  const half = Math.max(0, wide / 2 - 5).toFixed(1);
  const line = Number(half) > 0 ? `M${x - wide / 2} ${y}h${half}M${x + 5} ${y}h${half}` : "";
  const strokes = `M${x - 5} ${y + 4}l4 -8M${x + 1} ${y + 4}l4 -8`;
  return mark.path(line + strokes, { stroke: { ink: "line-strong", width: 1 } });
}

/** Where a label stands that is not cut at either end; a letter is at most two thirds as wide as high. */
function insideOf(box: Box, x: number, label: string): number {
  const half = (label.length * size) / 3;
  return Math.min(Math.max(x, box.x + labelWidth + 6), box.x + box.width - half);
}
