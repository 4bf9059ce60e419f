// The ground a chart stands on: the plot's box, lines and labels of its two axes.
import type { Box } from "../fleet-layout";
import { levelLine, mark, textMark } from "../mark-makers";
import type { Hatch, Ink, Mark } from "../marks";
import { wideOf } from "../text-box";
import type { Tick } from "../time-axis";
import { labelWidth } from "../timeline-box";
import { countText } from "../words";
import { labelSize, rowHeight } from "./labels";

const right = 16;
const bottom = 40;
const unitRow = 22;

/** As the timeline above it: its left and its right edge are those of time there. */
export function plotBox(width: number, rowsAbove = 0, height = 162): Box {
  const y = unitRow + rowsAbove * rowHeight;
  return { x: labelWidth, y, width: width - labelWidth - right, height };
}

/** Where the names above a plot may stand: the unit of its axis has its own row. */
export function namesBetween({ x, width }: Box): readonly [from: number, to: number] {
  return [x, x + width + right];
}

export function chartHeight({ y, height }: Box, rowsBelow = 0): number {
  return y + height + bottom + rowsBelow * rowHeight;
}

export function bottomAxis(
  box: Box,
  ticks: readonly Pick<Tick, "x" | "label">[],
  label: string,
): Mark[] {
  const base = box.y + box.height;
  const end = box.x + box.width;
  const names = ticks.map(({ x, label: text }) => {
    const half = wideOf(text, labelSize) / 2;
    return textMark({
      x: Math.max(half, Math.min(end + right - half, x)),
      y: base + 16,
      text,
      size: labelSize,
      anchor: "middle",
    });
  });
  return [
    levelLine(box.x, end, base, "line-strong"),
    ...ticks.map(({ x }) =>
      mark.rect({ x, y: base, width: 1, height: 4 }, 0, { fill: "line-strong" }),
    ),
    ...names,
    textMark({ x: end, y: base + 33, text: label, size: labelSize, anchor: "end" }),
  ];
}

/** Lines at round values up to `most`, and what they count above them. */
export function leftAxis(
  box: Box,
  most: number,
  label: string,
  print: (value: number) => string = shortCount,
  finest = 0,
): Mark[] {
  const lines = roundValues(most, finest).flatMap((value): Mark[] => {
    const y = box.y + box.height * (1 - value / most);
    const line = levelLine(box.x, box.x + box.width, y, "line");
    const place = { x: box.x - 6, y: y + 4, size: labelSize, anchor: "end" } as const;
    const text = textMark({ ...place, text: print(value) });
    return value === 0 ? [text] : [line, text];
  });
  return [...lines, textMark({ x: 2, y: 11, text: label, size: labelSize })];
}

/** "5", "1,000", "20k": as wide as the room beside the axis. */
export function shortCount(value: number): string {
  return value < 10_000 ? countText(value) : `${countText(value / 1000)}k`;
}

/** Zero and up to four round values, the last at most `most`, no closer than `finest`. */
export function roundValues(most: number, finest = 0): number[] {
  if (!(most > 0)) return [0];
  const magnitude = 10 ** Math.floor(Math.log10(most));
  const step = [0.2, 0.5, 1, 2, 5]
    .map((n) => n * magnitude)
    .find((one) => one >= finest && most / one <= 4.5);
  const by = step ?? magnitude;
  return Array.from({ length: Math.floor(most / by + 1e-9) + 1 }, (_, n) => tidy(n * by));
}

function tidy(value: number): number {
  return Number(value.toPrecision(6));
}

export type Swatch = {
  readonly label: string;
  readonly fill: Ink;
  readonly stroke: Ink;
  /** Of its name beside it. */
  readonly ink: Ink;
  readonly hatch?: Hatch;
};

export function swatchMark(box: Box, radius: number, swatch: Swatch, width: number): Mark {
  const { fill, stroke: ink, hatch } = swatch;
  return mark.rect(box, radius, { fill, stroke: { ink, width }, ...(hatch && { hatch }) });
}
