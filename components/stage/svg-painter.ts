// Paints a picture as the inside of an SVG element, for stills, print and files: the same marks as the canvas
// painter, those of one look as one path (mark-groups.ts). Colours are given as text, so that a file to download can carry its own.
import type { Dash, Ink, Mark, Picture, Stroke } from "@/simulator/scene/marks";
import { escaped } from "../ui/escaped";
import { markGroups, type Shape } from "./mark-groups";
import { outlines, rounded, tenths } from "./mark-outlines";

export type SvgLook = {
  /** What stands for an ink: `var(--line)` on a page, a colour in a file. */
  readonly ink: (name: Ink) => string;
  /** undefined: the one that the picture stands in. */
  readonly family: (name: "sans" | "mono") => string | undefined;
  /** Where a text stands along the picture, where that is not in its pixels. */
  readonly along?: (x: number) => number | string;
};

export const pageLook: SvgLook = {
  ink: (name) => `var(--${name})`,
  family: (name) => (name === "sans" ? undefined : `var(--${name})`),
};

export function svgMarks({ marks }: Picture, look: SvgLook): string {
  const texts = markGroups(marks).map((group) => {
    const [first] = group;
    return first && group.length === 1 ? markText(first, look) : groupText(group, look);
  });
  return `<g fill='none'>${texts.join("")}</g>`;
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
  const opacity = opacityOf(mark);
  switch (mark.kind) {
    case "rect": {
      const { x, y, width, height, radius, stroke } = mark;
      const box = { x, y, width, height, rx: radius || undefined, opacity };
      return element("rect", { ...box, ...groundOf(mark, look), ...strokeOf(stroke, look) });
    }
    case "circle": {
      const { x, y, radius } = mark;
      const paint = { ...groundOf(mark, look), ...strokeOf(mark.stroke, look) };
      return element("circle", { cx: x, cy: y, r: radius, opacity, ...paint });
    }
    case "ring": {
      const { x, y, radius, share } = mark;
      const line = { opacity, ...strokeOf(mark.stroke, look) };
      if (share > 0.99) return element("circle", { cx: x, cy: y, r: radius, ...line });
      return element("path", { d: outlines([mark]), ...line });
    }
    case "path": {
      const paint = { ...groundOf(mark, look), ...strokeOf(mark.stroke, look) };
      return element("path", { d: rounded(mark.d), opacity, ...paint });
    }
    case "text": {
      const { y, text } = mark;
      const x = look.along?.(mark.x) ?? mark.x;
      return element("text", { x, y, ...lettersOf(mark, look) }, escaped(text));
    }
  }
}

/** Marks of one look, one after another, as one path. */
function groupText(group: readonly Mark[], look: SvgLook): string {
  const [first] = group;
  if (first === undefined || first.kind === "text") return "";
  const paint = { ...groundOf(first, look), ...strokeOf(first.stroke, look) };
  return element("path", { d: outlines(group), opacity: opacityOf(first), ...paint });
}

function lettersOf(mark: Extract<Mark, { kind: "text" }>, look: SvgLook): Attributes {
  return {
    opacity: opacityOf(mark),
    fill: look.ink(mark.ink),
    "font-size": mark.size,
    "font-weight": mark.weight === 400 ? undefined : mark.weight,
    "font-family": look.family(mark.family),
    "text-anchor": mark.anchor === "start" ? undefined : mark.anchor,
  };
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * Numbers to a tenth. In single quotes: a picture stands in its page twice, as HTML and in the data for React, where a
 * double quote is written as two signs and nothing would be found alike by whoever compresses the page.
 */
function element(name: string, attributes: Attributes, inside?: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}='${typeof value === "number" ? tenths(value) : value}'`,
  );
  const start = `<${name}${written.join("")}`;
  return inside === undefined ? `${start}/>` : `${start}>${inside}</${name}>`;
}

function opacityOf({ opacity = 1 }: Mark): string | undefined {
  return opacity < 0.95 ? opacity.toFixed(1) : undefined;
}

function groundOf(mark: Shape, { ink }: SvgLook): Attributes {
  const fill = "fill" in mark ? mark.fill : undefined;
  if ("hatch" in mark && mark.hatch) return { fill: fill ? hatchOnGround : bareHatch };
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
