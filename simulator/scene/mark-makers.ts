// Shorthand for marks that are drawn again and again.

import type { Box } from "./fleet-layout";
import type { Ink, Mark } from "./marks";

type RectMark = Extract<Mark, { kind: "rect" }>;
type TextMark = Extract<Mark, { kind: "text" }>;
export type Look = Omit<RectMark, "kind" | "radius" | keyof Box>;

export const mark = {
  rect: ({ x, y, width, height }: Box, radius: number, look: Look): Mark => ({
    kind: "rect",
    x,
    y,
    width,
    height,
    radius,
    ...look,
  }),
  circle: (x: number, y: number, radius: number, look: Look): Mark => ({
    kind: "circle",
    x,
    y,
    radius,
    ...look,
  }),
  path: (d: string, look: Omit<Look, "hatch">): Mark => ({ kind: "path", d, ...look }),
};

export function textMark(
  text: Pick<TextMark, "x" | "y" | "text"> & Partial<Omit<TextMark, "kind">>,
): Mark {
  const plain = {
    size: 12,
    ink: "ink-soft",
    weight: 400,
    family: "sans",
    anchor: "start",
  } as const;
  return { kind: "text", ...plain, ...text };
}

/** A level line, a pixel high. */
export function levelLine(from: number, to: number, y: number, fill: Ink): Mark {
  return mark.rect({ x: from, y, width: to - from, height: 1 }, 0, { fill });
}

/** A cross: the shape of what was refused. */
export function crossPath(x: number, y: number, reach: number): string {
  const across = 2 * reach;
  return `M${x - reach} ${y - reach}l${across} ${across}m0 ${-across}l${-across} ${across}`;
}

/** A pin: the shape of what is provisioned. */
export function pinMark(x: number, y: number, width: number): Mark {
  const d = `M${x - 5} ${y - 6}h10l-2 6 3 3v1.5h-12V${y + 3}l3 -3zM${x} ${y + 4.5}v5`;
  return mark.path(d, { fill: "idle", stroke: { ink: "idle", width } });
}
