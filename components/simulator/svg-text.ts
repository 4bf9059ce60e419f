// Writes a picture as the text of an SVG: short, because it stands in the HTML of a page; with colours
// given as text, so that a file to download can carry its own.
import type { Ink, Mark, Picture, Stroke } from "@/simulator/scene/marks";

export type SvgLook = {
  /** What stands for an ink: `var(--line)` on a page, a colour in a file. */
  readonly ink: (name: Ink) => string;
  readonly family: (name: "sans" | "mono") => string;
  /** Names the patterns; no two pictures of a page may share it. */
  readonly id: string;
};

export const pageLook = (id: string): SvgLook => ({
  ink: (name) => `var(--${name})`,
  family: (name) => `var(--${name})`,
  id,
});

/** The inside of the svg element: patterns and marks. */
export function svgMarks({ marks }: Picture, look: SvgLook): string {
  const hatches = new Set(
    marks.flatMap((mark) => (mark.kind === "rect" ? (mark.hatch ?? []) : [])),
  );
  const patterns = [...hatches].map((ink) => pattern(ink, look));
  return [...patterns, ...merged(marks).map((mark) => markText(mark, look))].join("");
}

/**
 * Plain rectangles in a row become one path for each look: a thousand dots in a twentieth of the text. Those
 * of different looks must not overlap, which dots and ticks do not.
 */
function merged(marks: readonly Mark[]): readonly Mark[] {
  const out: Mark[] = [];
  let alike = new Map<string, Rect[]>();
  for (const mark of marks) {
    if (isPlain(mark)) {
      const { fill, stroke } = mark;
      const look = `${fill} ${stroke?.ink} ${stroke?.width}`;
      alike.set(look, [...(alike.get(look) ?? []), mark]);
      continue;
    }
    out.push(...[...alike.values()].map(outlines), mark);
    alike = new Map();
  }
  return [...out, ...[...alike.values()].map(outlines)];
}

type Rect = Extract<Mark, { kind: "rect" }>;

function isPlain(mark: Mark): mark is Rect {
  if (mark.kind !== "rect" || mark.hatch || mark.opacity !== undefined) return false;
  return mark.radius <= 1 && (mark.stroke?.dash ?? "solid") === "solid";
}

function paintOf({ fill, stroke }: Rect): Painted {
  return { ...(fill && { fill }), ...(stroke && { stroke }) };
}

/** Each from where the last began, so that equal steps are equal text. */
function outlines(rects: readonly Rect[]): Mark {
  let from = { x: 0, y: 0 };
  const parts = rects.map((rect) => {
    const [x, y] = [tenths(rect.x), tenths(rect.y)];
    const [w, h] = [short(rect.width), short(rect.height)];
    const part = `m${short(x - from.x)} ${short(y - from.y)}h${w}v${h}h-${w}z`;
    from = { x, y };
    return part;
  });
  const [first] = rects;
  return { kind: "path", d: parts.join(""), ...(first && paintOf(first)) };
}

function pattern(ink: Ink, look: SvgLook): string {
  const place = tag("pattern", {
    id: `${look.id}-${ink}`,
    width: 6,
    height: 6,
    patternUnits: "userSpaceOnUse",
    patternTransform: "rotate(45)",
  });
  const line = tag("path", {
    d: "M1 0v6",
    stroke: look.ink(ink),
    "stroke-width": 1.4,
    "stroke-opacity": 0.45,
  });
  return `${place}${line}</path></pattern>`;
}

function markText(mark: Mark, look: SvgLook): string {
  const { opacity } = mark;
  switch (mark.kind) {
    case "rect": {
      const { x, y, width, height } = mark;
      const box = { x, y, width, height, rx: mark.radius || undefined, opacity };
      const ground = empty("rect", { ...box, ...paint(mark, look) });
      if (!mark.hatch) return ground;
      return ground + empty("rect", { ...box, fill: `url(#${look.id}-${mark.hatch})` });
    }
    case "circle":
      return empty("circle", {
        cx: mark.x,
        cy: mark.y,
        r: mark.radius,
        opacity,
        ...paint(mark, look),
      });
    case "ring":
      return ringText(mark, look);
    case "path":
      return empty("path", { d: shortPath(mark.d), opacity, ...paint(mark, look) });
    case "text": {
      const open = tag("text", {
        x: mark.x,
        y: mark.y,
        fill: look.ink(mark.ink),
        "font-size": mark.size,
        "font-weight": mark.weight === 400 ? undefined : mark.weight,
        "font-family": look.family(mark.family),
        "text-anchor": mark.anchor === "start" ? undefined : mark.anchor,
        opacity,
      });
      return `${open}${escaped(mark.text)}</text>`;
    }
  }
}

function ringText(mark: Extract<Mark, { kind: "ring" }>, look: SvgLook): string {
  const length = 2 * Math.PI * mark.radius;
  return empty("circle", {
    cx: mark.x,
    cy: mark.y,
    r: mark.radius,
    fill: "none",
    stroke: look.ink(mark.stroke.ink),
    "stroke-width": mark.stroke.width,
    "stroke-dasharray": `${short(mark.share * length)} ${short(length)}`,
    transform: `rotate(-90 ${short(mark.x)} ${short(mark.y)})`,
    opacity: mark.opacity,
  });
}

type Painted = { readonly fill?: Ink; readonly stroke?: Stroke };

function paint({ fill, stroke }: Painted, look: SvgLook): Attributes {
  const ground = { fill: fill === undefined ? "none" : look.ink(fill) };
  if (!stroke) return ground;
  const dash = stroke.dash ?? "solid";
  return {
    ...ground,
    stroke: look.ink(stroke.ink),
    "stroke-width": stroke.width,
    "stroke-dasharray": dashes[dash],
    "stroke-linecap": dash === "dotted" ? "round" : undefined,
  };
}

const dashes = { solid: undefined, dashed: "5 4", dotted: "0.5 4" } as const;

type Attributes = Readonly<Record<string, string | number | undefined>>;

function empty(name: string, attributes: Attributes): string {
  return `${tag(name, attributes)}</${name}>`;
}

function tag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return ` ${key}="${typeof value === "number" ? short(value) : escaped(value)}"`;
  });
  return `<${name}${written.join("")}>`;
}

/** A tenth of a pixel is finer than anyone sees. */
function short(value: number): string {
  return String(tenths(value));
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function shortPath(d: string): string {
  return d.replace(/-?\d+\.\d+/g, (number) => short(Number(number)));
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
