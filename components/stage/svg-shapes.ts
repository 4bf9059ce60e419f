// The shapes of marks as the path data of an SVG, and the boxes that they keep within.
import type { Box } from "@/simulator/scene/fleet-layout";
import type { Mark } from "@/simulator/scene/marks";
import { halves, short, tenths } from "./svg-attributes";
import { simplified } from "./svg-lines";

type Of<Kind extends Mark["kind"]> = Extract<Mark, { kind: Kind }>;

export function rectPath(rect: Box): string {
  const { x, y, width, height } = settled(rect);
  return `M${x} ${y}h${width}v${height}h-${width}z`;
}

/** On whole and half pixels, so that what touched still touches. */
export function settled({ x, y, width, height }: Box): Box {
  const [left, top] = [halves(x), halves(y)];
  return {
    x: left,
    y: top,
    width: width === 0 ? 0 : Math.max(0.5, halves(x + width) - left),
    height: height === 0 ? 0 : Math.max(0.5, halves(y + height) - top),
  };
}

/** The part of a circle from twelve o'clock, clockwise. */
export function ringPath({ x, y, radius, share }: Of<"ring">): string {
  const r = short(radius);
  const angle = 2 * Math.PI * share;
  const [dx, dy] = [tenths(radius * Math.sin(angle)), tenths(radius * (1 - Math.cos(angle)))];
  const start = `M${short(x)} ${short(y - radius)}`;
  if (dx !== 0 || dy !== 0) return `${start}a${r} ${r} 0 ${share > 0.5 ? 1 : 0} 1 ${dx} ${dy}`;
  return share > 0.5 ? `${start}a${r} ${r} 0 1 1-.1 0z` : "";
}

export function roundedPath(d: string): string {
  return simplified(d).replace(/-?\d+\.\d+/g, (number) => short(Number(number)));
}

/** About, in pixels, for a letter of a size of one. */
const widthOfLetter = 0.62;
const everywhere: Box = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };

export function boxOf(mark: Mark): Box {
  switch (mark.kind) {
    case "rect":
      return around(mark.x, mark.y, mark.x + mark.width, mark.y + mark.height, mark.stroke?.width);
    case "circle":
    case "ring": {
      const { x, y, radius } = mark;
      return around(x - radius, y - radius, x + radius, y + radius, mark.stroke?.width);
    }
    case "text": {
      const width = mark.text.length * mark.size * widthOfLetter;
      const left = { start: 0, middle: width / 2, end: width }[mark.anchor];
      const x = mark.x - left;
      return around(x, mark.y - mark.size, x + width, mark.y + mark.size * 0.3);
    }
    case "path":
      return boxOfPath(mark);
  }
}

/** Only lines between given places are followed; whatever else a path does may be anywhere. */
function boxOfPath({ d, stroke }: Of<"path">): Box {
  if (/[^MLHVZ\d\s.,-]/.test(d)) return everywhere;
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, command = "", numbers = ""] of d.matchAll(/([MLHVZ])([^MLHVZ]*)/g)) {
    const values = [...numbers.matchAll(/-?[\d.]+/g)].map(Number);
    for (const [index, value] of values.entries()) {
      const isX = command === "H" || (command !== "V" && index % 2 === 0);
      (isX ? xs : ys).push(value);
    }
  }
  return around(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys), stroke?.width);
}

function around(left: number, top: number, right: number, bottom: number, stroke = 0): Box {
  const reach = stroke / 2;
  return {
    x: left - reach,
    y: top - reach,
    width: right - left + stroke,
    height: bottom - top + stroke,
  };
}
