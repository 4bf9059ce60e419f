// Writes a picture as the text of an SVG: short, because it stands in the HTML of a page; with colours
// given as text, so that a file to download can carry its own. Marks of one look share a group or a path;
// svg-groups.ts says which may.
import type { Ink, Mark, Picture, Stroke } from "@/simulator/scene/marks";
import { type Attributes, attributesText, escaped, halves } from "./svg-attributes";
import { type Drawn, grouped } from "./svg-groups";
import { dashedLines, isPlain, type Row, withRows } from "./svg-rows";
import { boxOf, rectPath, ringPath, roundedPath, settled } from "./svg-shapes";

export type SvgLook = {
  /** What stands for an ink: `var(--line)` on a page, a colour in a file. */
  readonly ink: (name: Ink) => string;
  /** undefined: the one that the picture stands in. */
  readonly family: (name: "sans" | "mono") => string | undefined;
  /** Names the patterns; no two pictures of a page may share it. */
  readonly id: string;
  /** Whether the page has the hatch of what is starting for all its pictures. */
  readonly hasSheet?: boolean;
};

/** The hatch that every stage and timeline uses. */
export const sharedHatch = {
  id: "hatch-starting",
  hatch: "starting",
  fill: "starting-fill",
} as const satisfies { readonly id: string; readonly hatch: Ink; readonly fill: Ink };

export const pageLook = (id: string): SvgLook => ({
  hasSheet: true,
  ink: (name) => `var(--${name})`,
  family: (name) => (name === "sans" ? undefined : `var(--${name})`),
  id,
});

/** The inside of the svg element: patterns and marks. */
export function svgMarks({ marks }: Picture, look: SvgLook): string {
  const patterns = new Map<string, string>();
  for (const mark of marks) {
    if (mark.kind === "rect" && mark.hatch && !isInSheet(mark, look))
      patterns.set(patternId(mark, look), pattern(mark, look));
  }
  const drawn = withRows(marks).flatMap((one) =>
    one.kind === "row" ? rowDrawn(one, look) : markDrawn(one, look),
  );
  return [...patterns.values(), ...grouped(drawn).map(groupText)].join("");
}

/** A look begins with what it is of: "d" for path data, to be joined; "<" for elements, to be grouped. */
function groupText({ look, texts }: { readonly look: string; readonly texts: readonly string[] }) {
  const attributes = look.slice(1);
  const text = texts.join("");
  if (look.startsWith("d")) return `<path d="${text}"${attributes}/>`;
  if (texts.length > 1) return `<g${attributes}>${text}</g>`;
  return text.replace(/^<\w+/, (start) => start + attributes);
}

function markDrawn(mark: Mark, look: SvgLook): Drawn {
  const opacity = (mark.opacity ?? 1) < 1 ? mark.opacity : undefined;
  const box = boxOf(mark);
  if (mark.kind === "text") {
    const { text } = mark;
    const [x, y] = [halves(mark.x), halves(mark.y)];
    return {
      look: `<${attributesText(lettersOf(mark, look))}`,
      text: `<text${attributesText({ x, y, opacity })}>${escaped(text)}</text>`,
      box,
      isFlat: false,
    };
  }
  const paint = attributesText(paintOf(mark, look));
  const hasTwoInks = "fill" in mark && mark.fill !== undefined && mark.stroke !== undefined;
  const isFlat = opacity === undefined && !hasTwoInks;
  const joins = isFlat || isPlain(mark) || isSlim(mark);
  const d = joins ? pathOf(mark) : null;
  if (d !== null) return { look: `d${paint}`, text: d, box, isFlat };
  return { look: `<${paint}`, text: elementOf(mark, opacity), box, isFlat };
}

/** Path data, for what can be joined to one path. */
function pathOf(mark: Exclude<Mark, { kind: "text" }>): string | null {
  if (mark.kind === "ring") return ringPath(mark);
  if (mark.kind === "path") return roundedPath(mark.d);
  return isPlain(mark) || isSlim(mark) ? rectPath(mark) : null;
}

/** Too slim for anyone to see that its corners are round. */
function isSlim(mark: Mark): mark is Rect {
  if (mark.kind !== "rect" || mark.width > 5 || mark.radius > 2) return false;
  return (mark.opacity ?? 1) === 1 && (mark.stroke?.dash ?? "solid") === "solid";
}

function elementOf(mark: Exclude<Mark, { kind: "text" }>, opacity: number | undefined): string {
  switch (mark.kind) {
    case "rect": {
      return element("rect", { ...settled(mark), rx: mark.radius || undefined, opacity });
    }
    case "circle":
      return element("circle", { cx: halves(mark.x), cy: halves(mark.y), r: mark.radius, opacity });
    case "ring":
      return element("path", { d: ringPath(mark), opacity });
    case "path":
      return element("path", { d: roundedPath(mark.d), opacity });
  }
}

function element(name: string, attributes: Attributes): string {
  return `<${name}${attributesText(attributes)}/>`;
}

function rowDrawn(row: Row, look: SvgLook): readonly Drawn[] {
  const { first, step, count, stroke } = row;
  const { x, y, height } = first;
  const width = first.width + (count - 1) * step;
  const box = boxOf({ kind: "rect", x, y, width, height, radius: 0, ...(stroke && { stroke }) });
  return dashedLines(row).map((line) => {
    const paint = {
      stroke: look.ink(line.ink),
      "stroke-width": line.width,
      "stroke-dasharray": line.dashes,
      transform: line.transform,
    };
    return { look: `d${attributesText(paint)}`, text: line.d, box, isFlat: true };
  });
}

function lettersOf(mark: Extract<Mark, { kind: "text" }>, look: SvgLook): Attributes {
  return {
    fill: look.ink(mark.ink),
    "font-size": mark.size,
    "font-weight": mark.weight === 400 ? undefined : mark.weight,
    "font-family": look.family(mark.family),
    "text-anchor": mark.anchor === "start" ? undefined : mark.anchor,
  };
}

function paintOf(mark: Exclude<Mark, { kind: "text" }>, look: SvgLook): Attributes {
  const ground = { fill: groundOf(mark, look) };
  if (!mark.stroke) return ground;
  const { ink, width, dash = "solid" }: Stroke = mark.stroke;
  return {
    ...ground,
    stroke: look.ink(ink),
    "stroke-width": width,
    "stroke-dasharray": dashes[dash],
    "stroke-linecap": dash === "dotted" ? "round" : undefined,
  };
}

const dashes = { solid: undefined, dashed: "5 4", dotted: "0.5 4" } as const;

function groundOf(mark: Exclude<Mark, { kind: "text" }>, look: SvgLook): string {
  if (mark.kind === "rect" && mark.hatch) return `url(#${patternId(mark, look)})`;
  return mark.kind === "ring" || mark.fill === undefined ? "none" : look.ink(mark.fill);
}

type Rect = Extract<Mark, { kind: "rect" }>;

function isInSheet({ hatch, fill }: Rect, { hasSheet = false }: SvgLook): boolean {
  return hasSheet && hatch === sharedHatch.hatch && fill === sharedHatch.fill;
}

function patternId(mark: Rect, look: SvgLook): string {
  if (isInSheet(mark, look)) return sharedHatch.id;
  const { hatch, fill } = mark;
  return [look.id, hatch, ...(fill ? [fill] : [])].join("-");
}

/** Lines over the ground of the mark, so that one rectangle shows both. */
function pattern(mark: Rect, look: SvgLook): string {
  const place = {
    id: patternId(mark, look),
    width: 6,
    height: 6,
    patternUnits: "userSpaceOnUse",
    patternTransform: "rotate(45)",
  };
  const ground = mark.fill ? element("path", { d: "M0 0h6v6H0z", fill: look.ink(mark.fill) }) : "";
  const stroke = mark.hatch && look.ink(mark.hatch);
  const line = { d: "M1 0v6", stroke, "stroke-width": 1.4, "stroke-opacity": "0.45" };
  return `<pattern${attributesText(place)}>${ground}${element("path", line)}</pattern>`;
}
