// The outlines of marks as the data of an SVG path.
import type { Mark } from "@/simulator/scene/marks";

/**
 * Of several marks, one after another. Each begins as far from the one before as that one from its own: what repeats is
 * sent as nearly nothing.
 */
export function outlines(marks: readonly Mark[]): string {
  // Where the pen is, as it is written: so no error of rounding adds up. null: after a path, whose end is not worked out.
  let pen: Pen | null = { x: 0, y: 0 };
  const pieces: string[] = [];
  for (const mark of marks) {
    if (mark.kind === "text") continue;
    if (mark.kind === "path") {
      pieces.push(rounded(mark.d));
      pen = null;
      continue;
    }
    const { x, y, outline, endX, endY } = outlineOf(mark);
    const from: Pen = pen ?? { x: 0, y: 0 };
    const [right, down] = [tenths(x - from.x), tenths(y - from.y)];
    pieces.push(`${pen ? "m" : "M"}${right} ${down}${outline}`);
    pen = { x: from.x + right + endX, y: from.y + down + endY };
  }
  return pieces.join("");
}

type Pen = { readonly x: number; readonly y: number };

type Outline = {
  /** Where it begins … */
  readonly x: number;
  readonly y: number;
  readonly outline: string;
  /** … and how far from there it ends. */
  readonly endX: number;
  readonly endY: number;
};

function outlineOf(mark: Extract<Mark, { kind: "rect" | "circle" | "ring" }>): Outline {
  const closed = { endX: 0, endY: 0 };
  if (mark.kind === "rect") {
    const radius = cornerOf(mark);
    return { ...closed, x: mark.x + radius, y: mark.y, outline: boxOutline(mark, radius) };
  }
  const { x, y, radius } = mark;
  if (mark.kind === "circle" || mark.share > 0.99) {
    const half = (across: number) =>
      `a${tenths(radius)} ${tenths(radius)} 0 0 0 ${tenths(across)} 0`;
    const outline = `${half(-2 * radius)}${half(2 * radius)}z`;
    return { ...closed, x: x + radius, y, outline };
  }
  // The part of a circle from twelve o'clock, clockwise.
  const angle = 2 * Math.PI * mark.share;
  const [endX, endY] = [radius * Math.sin(angle), radius * (1 - Math.cos(angle))].map(tenths);
  const size = `${radius} ${radius} 0 ${mark.share > 0.5 ? 1 : 0} 1`;
  return {
    ...{ x, y: y - radius, endX: endX ?? 0, endY: endY ?? 0 },
    outline: `a${size} ${endX} ${endY}`,
  };
}

type Sizes = { readonly width: number; readonly height: number; readonly radius: number };

/** Of a pixel nobody sees that it is round; none reaches over the middle of its side. */
function cornerOf({ width, height, radius }: Sizes): number {
  return radius > 1 ? Math.min(radius, width / 2, height / 2) : 0;
}

/** Anticlockwise from the upper left, so that the upper side closes it and the width is written once. */
function boxOutline({ width, height }: Sizes, radius: number): string {
  if (radius === 0) return `v${tenths(height)}h${tenths(width)}v${tenths(-height)}z`;
  const [across, down, r] = [
    tenths(width - 2 * radius),
    tenths(height - 2 * radius),
    tenths(radius),
  ];
  const corner = (x: number, y: number) => `a${r} ${r} 0 0 0 ${x} ${y}`;
  return [
    `${corner(-r, r)}v${down}${corner(r, r)}h${across}`,
    `${corner(r, -r)}v${-down}${corner(-r, -r)}z`,
  ].join("");
}

export function rounded(d: string): string {
  return d.replace(/-?\d+\.\d+/g, (number) => String(tenths(Number(number))));
}

/** Finer than anyone sees. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
