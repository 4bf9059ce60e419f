// Paints a picture as the inside of an SVG element, for stills, print and files: the same marks as the canvas
// painter, an element each. Colours are given as text, so that a file to download can carry its own.
import type { Dash, Ink, Mark, Picture, Stroke } from "@/simulator/scene/marks";
import { escaped } from "../ui/escaped";

export type SvgLook = {
  /** What stands for an ink: `var(--line)` on a page, a colour in a file. */
  readonly ink: (name: Ink) => string;
  /** undefined: the one that the picture stands in. */
  readonly family: (name: "sans" | "mono") => string | undefined;
};

export const pageLook: SvgLook = {
  ink: (name) => `var(--${name})`,
  family: (name) => (name === "sans" ? undefined : `var(--${name})`),
};

export function svgMarks({ marks }: Picture, look: SvgLook): string {
  const texts: string[] = [];
  for (let at = 0; at < marks.length; ) {
    const squares = alikeSquares(marks, at);
    const count = Math.max(1, squares.length);
    if (count >= many) texts.push(squaresText(squares, look));
    else texts.push(...marks.slice(at, at + count).map((mark) => markText(mark, look)));
    at += count;
  }
  return `<g fill="none">${texts.join("")}</g>`;
}

/** Fills with the patterns below. */
export const hatchOnGround = "url(#hatch-on-ground)";
const bareHatch = "url(#hatch)";

/** The hatch of what is starting, on its ground and bare. A page has both for all its pictures, a file in itself. */
export function hatchPatterns({ ink }: SvgLook): string {
  const ground = element("path", { d: "M0 0h6v6H0z", fill: ink("starting-fill") });
  const pen = { stroke: ink("starting"), "stroke-width": 1.4, "stroke-opacity": "0.45" };
  const lines = element("path", { d: "M1 0v6", ...pen });
  const size = { width: 6, height: 6, patternUnits: "userSpaceOnUse" };
  const turned = { ...size, patternTransform: "rotate(45)" };
  return [
    element("pattern", { id: "hatch", ...turned }, lines),
    element("pattern", { id: "hatch-on-ground", ...turned }, ground + lines),
  ].join("");
}

function markText(mark: Mark, look: SvgLook): string {
  const opacity = (mark.opacity ?? 1) < 1 ? mark.opacity?.toFixed(2) : undefined;
  switch (mark.kind) {
    case "rect": {
      const { x, y, width, height, radius, fill, hatch, stroke } = mark;
      const box = { x, y, width, height, rx: radius || undefined, opacity };
      const ground = hatch ? { fill: fill ? hatchOnGround : bareHatch } : fillOf(fill, look);
      return element("rect", { ...box, ...ground, ...strokeOf(stroke, look) });
    }
    case "circle": {
      const { x, y, radius, fill, stroke } = mark;
      const paint = { ...fillOf(fill, look), ...strokeOf(stroke, look) };
      return element("circle", { cx: x, cy: y, r: radius, opacity, ...paint });
    }
    case "ring": {
      const { x, y, radius, share } = mark;
      const line = { opacity, ...strokeOf(mark.stroke, look) };
      if (share > 0.99) return element("circle", { cx: x, cy: y, r: radius, ...line });
      return element("path", { d: arc(x, y, radius, share), ...line });
    }
    case "path": {
      const paint = { ...fillOf(mark.fill, look), ...strokeOf(mark.stroke, look) };
      return element("path", { d: rounded(mark.d), opacity, ...paint });
    }
    case "text": {
      const letters = {
        fill: look.ink(mark.ink),
        "font-size": mark.size,
        "font-weight": mark.weight === 400 ? undefined : mark.weight,
        "font-family": look.family(mark.family),
        "text-anchor": mark.anchor === "start" ? undefined : mark.anchor,
      };
      return element("text", { x: mark.x, y: mark.y, opacity, ...letters }, escaped(mark.text));
    }
  }
}

type Square = Extract<Mark, { kind: "rect" }>;

/** From so many on, equal squares are one path: a fleet of a thousand would be most of a page. */
const many = 100;

/** The squares of one size and look that follow each other from here. */
function alikeSquares(marks: readonly Mark[], from: number): readonly Square[] {
  const squares: Square[] = [];
  for (const mark of marks.slice(from)) {
    if (mark.kind !== "rect" || mark.radius > 1 || mark.hatch || mark.opacity !== undefined) break;
    const [first = mark] = squares;
    const keys = ["width", "height", "fill"] as const;
    if (keys.some((key) => mark[key] !== first[key])) break;
    if (JSON.stringify(mark.stroke) !== JSON.stringify(first.stroke)) break;
    squares.push(mark);
  }
  return squares;
}

/** Each begins as far from the one before as that one from its own: what repeats is sent as nearly nothing. */
function squaresText(squares: readonly Square[], look: SvgLook): string {
  const [first] = squares;
  if (first === undefined) return "";
  const { width, height, fill, stroke } = first;
  const outline = `h${fine(width)}v${fine(height)}h${fine(-width)}z`;
  const pieces = squares.map(({ x, y }, at) => {
    const before = squares[at - 1];
    return `m${fine(x - (before?.x ?? 0))} ${fine(y - (before?.y ?? 0))}${outline}`;
  });
  const paint = { ...fillOf(fill, look), ...strokeOf(stroke, look) };
  return element("path", { d: pieces.join(""), ...paint });
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Numbers to a tenth, which is finer than anyone sees. */
function element(name: string, attributes: Attributes, inside?: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${typeof value === "number" ? tenths(value) : value}"`,
  );
  const start = `<${name}${written.join("")}`;
  return inside === undefined ? `${start}/>` : `${start}>${inside}</${name}>`;
}

function fillOf(fill: Ink | undefined, { ink }: SvgLook): Attributes {
  return fill === undefined ? {} : { fill: ink(fill) };
}

function strokeOf(stroke: Stroke | undefined, { ink }: SvgLook): Attributes {
  if (stroke === undefined) return {};
  const dash = stroke.dash && dashes[stroke.dash];
  return { stroke: ink(stroke.ink), "stroke-width": stroke.width, ...dash };
}

const dashes: Readonly<Record<Dash, Attributes>> = {
  dashed: { "stroke-dasharray": "5 4" },
  dotted: { "stroke-dasharray": "0.5 4", "stroke-linecap": "round" },
};

/** The part of a circle from twelve o'clock, clockwise. */
function arc(x: number, y: number, radius: number, share: number): string {
  const angle = 2 * Math.PI * share;
  const [toX, toY] = [x + radius * Math.sin(angle), y - radius * Math.cos(angle)];
  const size = `${tenths(radius)} ${tenths(radius)} 0 ${share > 0.5 ? 1 : 0} 1`;
  return `M${tenths(x)} ${tenths(y - radius)}A${size} ${tenths(toX)} ${tenths(toY)}`;
}

function rounded(d: string): string {
  return d.replace(/-?\d+\.\d+/g, (number) => String(tenths(Number(number))));
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** For steps that add up. */
function fine(value: number): number {
  return Math.round(value * 1000) / 1000;
}
