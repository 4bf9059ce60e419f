// Shorthand for marks that are drawn again and again.

import type { Box } from "./fleet-layout";
import type { Hatch, Ink, Mark, Stroke, Target } from "./marks";

type Look = {
  readonly fill?: Ink;
  readonly stroke?: Stroke;
  readonly hatch?: Hatch;
  readonly opacity?: number;
  readonly target?: Target;
};

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

type Text = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly ink?: Ink;
  readonly weight?: 400 | 500 | 600;
  readonly family?: "sans" | "mono";
  readonly anchor?: "start" | "middle" | "end";
  readonly opacity?: number;
  readonly target?: Target;
};

export function textMark(text: Text): Mark {
  const plain = {
    size: 12,
    ink: "ink-soft",
    weight: 400,
    family: "sans",
    anchor: "start",
  } as const;
  return { kind: "text", ...plain, ...text };
}

/** A cross: the shape of what was refused. */
export function crossPath(x: number, y: number, reach: number): string {
  const [left, right, top, bottom] = [x - reach, x + reach, y - reach, y + reach];
  return `M${left} ${top}L${right} ${bottom}M${right} ${top}L${left} ${bottom}`;
}

/** A pin: the shape of what is provisioned. */
export function pinPath(x: number, y: number): string {
  return `M${x - 5} ${y - 6}h10l-2 6 3 3v1.5h-12V${y + 3}l3 -3zM${x} ${y + 4.5}v5`;
}
