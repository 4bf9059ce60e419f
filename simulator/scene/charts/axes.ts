// The ground a chart stands on: the plot's box, lines and labels of its two axes, a legend.
import type { Box } from "../fleet-layout";
import { levelLine, mark, textMark } from "../mark-makers";
import type { Hatch, Ink, Mark } from "../marks";
import type { Tick } from "../time-axis";
import { countText } from "../words";

export const chartHeight = 232;
const left = 46;
const right = 14;
const top = 30;
const bottom = 40;

export function plotBox(width: number, height = chartHeight): Box {
  return { x: left, y: top, width: width - left - right, height: height - top - bottom };
}

export function bottomAxis(
  box: Box,
  ticks: readonly Pick<Tick, "x" | "label">[],
  label: string,
): Mark[] {
  const base = box.y + box.height;
  const right = box.x + box.width;
  return [
    levelLine(box.x, right, base, "line-strong"),
    ...ticks.flatMap(({ x, label: text }): Mark[] => [
      mark.rect({ x, y: base, width: 1, height: 4 }, 0, { fill: "line-strong" }),
      textMark({
        x: Math.max(box.x, Math.min(right, x)),
        y: base + 16,
        text,
        size: 11,
        anchor: x > right - 24 ? "end" : x < box.x + 12 ? "start" : "middle",
      }),
    ]),
    textMark({ x: right, y: base + 33, text: label, size: 11, anchor: "end" }),
  ];
}

/** Lines at round values up to `most`, and what they count above them. */
export function leftAxis(
  box: Box,
  most: number,
  label: string,
  print: (value: number) => string = countText,
  finest = 0,
): Mark[] {
  const lines = roundValues(most, finest).flatMap((value): Mark[] => {
    const y = box.y + box.height * (1 - value / most);
    const line = levelLine(box.x, box.x + box.width, y, "line");
    const text = textMark({ x: box.x - 7, y: y + 4, text: print(value), size: 11, anchor: "end" });
    return value === 0 ? [text] : [line, text];
  });
  return [...lines, textMark({ x: 2, y: 13, text: label, size: 11 })];
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
  readonly hatch?: Hatch;
};

export function swatchMark(box: Box, radius: number, swatch: Swatch, width: number): Mark {
  const { fill, stroke: ink, hatch } = swatch;
  return mark.rect(box, radius, { fill, stroke: { ink, width }, ...(hatch && { hatch }) });
}

/** Right-aligned above the plot, in order. */
export function legend(width: number, swatches: readonly Swatch[]): Mark[] {
  const marks: Mark[] = [];
  let x = width - right;
  for (const swatch of swatches.toReversed()) {
    x -= swatch.label.length * 6.1;
    marks.push(textMark({ x, y: 13, text: swatch.label, size: 11 }));
    x -= 18;
    marks.push(swatchMark({ x, y: 4, width: 13, height: 10 }, 2, swatch, 1.25));
    x -= 14;
  }
  return marks;
}
