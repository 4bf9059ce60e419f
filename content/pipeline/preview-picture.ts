// The picture that stands for a page where its link is shared: title, a sentence and the site's mark, in the site's
// own typefaces, as a PNG. It is drawn here, and not by what draws any picture: a course of a thousand lessons has a
// thousand of them.
import { type Contour, type Mask, maskOf, type Point } from "./mask";
import { blankPicture, type Colour, paint, pngOf } from "./palette-picture";
import { type Face, lettersOf, linesOf } from "./preview-letters";

const previewSize = { width: 1200, height: 630 } as const;

export type Preview = {
  /** What the page is: "Lesson", "Term". */
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly site: string;
};

const margin = 80;
const measure = previewSize.width - 2 * margin;
/** More would make the file heavy, and nobody reads them at the size of a preview. */
const mostLines = 3;
const mark = { x: 99, y: 559, radiusX: 11.2, radiusY: 14.4, stroke: 5.1 } as const;

const paper: Colour = [0xfd, 0xfc, 0xf9];
const colours = {
  inkSoft: [0x5b, 0x5b, 0x64],
  ink: [0x1c, 0x1d, 0x22],
  accent: [0xc2, 0x41, 0x0c],
  ring: [0xde, 0xdb, 0xd2],
  idle: [0xad, 0x74, 0x00],
} as const satisfies Record<string, Colour>;

type ColourName = keyof typeof colours;

type Line = {
  readonly face: Face;
  readonly text: string;
  readonly sizePx: number;
  readonly x: number;
  readonly y: number;
  readonly colour: ColourName;
};

export function previewPicture(preview: Preview): Promise<Buffer> {
  const picture = blankPicture(previewSize.width, previewSize.height);
  for (const { mask, colour } of furniture) paint(picture, mask, [0, 0], numberOf(colour));
  for (const { face, text, sizePx, x: start, y, colour } of previewLines(preview)) {
    for (const { mask, x } of lettersOf(face, text, sizePx, start))
      paint(picture, mask, [x, y], numberOf(colour));
  }
  return pngOf(picture, paper, Object.values(colours));
}

/** What is written, and where. */
export function previewLines({ kind, title, text, site }: Preview): readonly Line[] {
  const titlePx = title.length > 34 ? 68 : 88;
  const titleY = (line: number) => Math.round(214 + line * titlePx * 1.12);
  const heading = linesOf("serif", title, titlePx, measure).slice(0, 2);
  const sentence = linesOf("sans", text, 34, measure);
  const shown = sentence.slice(0, mostLines);
  if (shown.length < sentence.length) shown.push(`${shown.pop()} …`);
  const words = { face: "sans", sizePx: 34, x: margin, colour: "inkSoft" } as const;
  return [
    { ...words, text: kind, sizePx: 30, y: 122 },
    ...heading.map((line, at): Line => {
      return { ...words, face: "serif", text: line, sizePx: titlePx, y: titleY(at), colour: "ink" };
    }),
    ...shown.map((line, at) => ({ ...words, text: line, y: titleY(heading.length) + at * 48 })),
    { ...words, text: site, sizePx: 32, x: margin + 52, y: 571, colour: "ink" },
  ];
}

function numberOf(colour: ColourName): number {
  return Object.keys(colours).indexOf(colour);
}

type Shape = { readonly mask: Mask; readonly colour: ColourName };

/** What is the same on every picture: a bar at the edge, and the site's mark, a ring that is three quarters full. */
const furniture: readonly Shape[] = [
  { mask: maskOf([rectangle(14, previewSize.height)]), colour: "accent" },
  { mask: maskOf(ring(0, 1)), colour: "ring" },
  { mask: maskOf([...ring(-0.25, 0.5), ...[-0.25, 0.5].map((end) => cap(end))]), colour: "idle" },
  { mask: maskOf([disc([mark.x, mark.y], 3)]), colour: "accent" },
];

function rectangle(width: number, height: number): Contour {
  return [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
}

/** The line of the ring between two parts of its turn: there on the outside, back on the inside. */
function ring(from: number, to: number): readonly Contour[] {
  const steps = Array.from({ length: 65 }, (_, step) => from + ((to - from) * step) / 64);
  const side = (away: number) => steps.map((turn) => onRing(turn, away * mark.stroke));
  const [outside, inside] = [side(0.5), side(-0.5).reverse()];
  return to - from === 1 ? [outside, inside] : [[...outside, ...inside]];
}

function cap(turn: number): Contour {
  return disc(onRing(turn, 0), mark.stroke / 2);
}

/** A point beside the ring's middle line, at a right angle to it. */
function onRing(turn: number, away: number): Point {
  const [cos, sin] = [Math.cos(turn * 2 * Math.PI), Math.sin(turn * 2 * Math.PI)];
  const [acrossX, acrossY] = [cos / mark.radiusX, sin / mark.radiusY];
  const length = Math.hypot(acrossX, acrossY);
  const x = mark.x + mark.radiusX * cos + (away * acrossX) / length;
  return [x, mark.y + mark.radiusY * sin + (away * acrossY) / length];
}

function disc([x, y]: Point, radius: number): Contour {
  return Array.from({ length: 32 }, (_, step): Point => {
    const angle = (step / 32) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}
