// Paints a picture on a canvas, for the moving stage: the same marks as the SVG painter, without
// an element each. Colours and families are read from the page's tokens once a theme.
import {
  type Dash,
  type Hatch,
  type Ink,
  inks,
  type Mark,
  type Picture,
  type Stroke,
} from "@/simulator/scene/marks";

export type Palette = {
  readonly ink: (name: Ink) => string;
  readonly family: (name: "sans" | "mono") => string;
  readonly hatch: CanvasPattern | string;
};

type Context = CanvasRenderingContext2D;

export function paintPicture(context: Context, picture: Picture, palette: Palette): void {
  context.clearRect(0, 0, picture.width, picture.height);
  for (const mark of picture.marks) {
    context.globalAlpha = mark.opacity ?? 1;
    paintMark(context, mark, palette);
  }
  context.globalAlpha = 1;
}

function paintMark(context: Context, mark: Mark, palette: Palette): void {
  switch (mark.kind) {
    case "rect":
      context.beginPath();
      if (mark.radius > 0) {
        context.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius);
      } else {
        context.rect(mark.x, mark.y, mark.width, mark.height);
      }
      fillAndStroke(context, mark, palette);
      return;
    case "circle":
      context.beginPath();
      context.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI);
      fillAndStroke(context, mark, palette);
      return;
    case "ring":
      context.beginPath();
      context.arc(mark.x, mark.y, mark.radius, -Math.PI / 2, (2 * mark.share - 0.5) * Math.PI);
      stroke(context, mark.stroke, palette);
      return;
    case "path": {
      const path = new Path2D(mark.d);
      if (mark.fill) {
        context.fillStyle = palette.ink(mark.fill);
        context.fill(path);
      }
      if (mark.stroke) stroke(context, mark.stroke, palette, path);
      return;
    }
    case "text":
      context.font = `${mark.weight} ${mark.size}px ${palette.family(mark.family)}`;
      context.textAlign = mark.anchor === "middle" ? "center" : mark.anchor;
      context.fillStyle = palette.ink(mark.ink);
      context.fillText(mark.text, mark.x, mark.y);
  }
}

type Filled = { readonly fill?: Ink; readonly stroke?: Stroke; readonly hatch?: Hatch };

function fillAndStroke(context: Context, { fill, stroke: line, hatch }: Filled, palette: Palette) {
  if (fill) {
    context.fillStyle = palette.ink(fill);
    context.fill();
  }
  if (hatch) {
    context.fillStyle = palette.hatch;
    context.fill();
  }
  if (line) stroke(context, line, palette);
}

const dashes: Readonly<Record<Dash, number[]>> = { dashed: [5, 4], dotted: [0.5, 4] };

function stroke(context: Context, { ink, width, dash }: Stroke, palette: Palette, path?: Path2D) {
  context.strokeStyle = palette.ink(ink);
  context.lineWidth = width;
  context.lineCap = dash === "dotted" ? "round" : "butt";
  if (dash) context.setLineDash(dashes[dash]);
  if (path) context.stroke(path);
  else context.stroke();
  if (dash) context.setLineDash([]);
}

/** Reads the tokens in force at `element`. Ask again when the theme changes. */
export function readPalette(element: HTMLElement, context: Context): Palette {
  const probe = element.ownerDocument.createElement("i");
  element.append(probe);
  const style = getComputedStyle(probe);
  const colors = new Map(inks.map((name) => [name, resolved(probe, style, name)]));
  const families = { sans: familyOf(style, "sans"), mono: familyOf(style, "mono") };
  probe.remove();
  const ink = (name: Ink) => colors.get(name) ?? "";
  const hatch = hatchOf(context, ink("starting"));
  return { ink, family: (name) => families[name], hatch };
}

function resolved(probe: HTMLElement, style: CSSStyleDeclaration, name: Ink): string {
  probe.style.color = `var(--${name})`;
  return style.color;
}

function familyOf(style: CSSStyleDeclaration, name: string): string {
  return `${style.getPropertyValue(`--${name}`)}, sans-serif`;
}

/** Diagonal lines 6 px apart. The tile is one line and the corners of its neighbours, so no seam shows. */
function hatchOf(context: Context, color: string): CanvasPattern | string {
  const side = 8.5;
  const fine = 4;
  const tile = context.canvas.ownerDocument.createElement("canvas");
  tile.width = side * fine;
  tile.height = side * fine;
  const pen = tile.getContext("2d");
  if (!pen) return color;
  pen.scale(fine, fine);
  pen.strokeStyle = color;
  pen.globalAlpha = 0.45;
  pen.lineWidth = 1.4;
  for (const from of [-side, 0, side]) {
    pen.moveTo(from - 1, side + 1);
    pen.lineTo(from + side + 1, -1);
  }
  pen.stroke();
  const pattern = context.createPattern(tile, "repeat");
  pattern?.setTransform(new DOMMatrix().scale(1 / fine));
  return pattern ?? color;
}
