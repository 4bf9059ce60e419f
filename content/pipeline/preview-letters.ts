// Words in the site's own typefaces, measured and drawn letter by letter. A word is measured once in a build and a
// letter drawn once for each size: many pictures are written with the same few.
import path from "node:path";
import { type Font, type Glyph, openSync } from "fontkit";
import { type Contour, type Mask, maskOf, type Point } from "./mask";

export type Face = "serif" | "sans";

type Letter = { readonly glyph: Glyph; readonly from: number };
type Word = { readonly letters: readonly Letter[]; readonly advance: number };

/** The words of a text in as many lines as they need. */
export function linesOf(face: Face, text: string, sizePx: number, widthPx: number): string[] {
  const room = (widthPx * fontOf(face).unitsPerEm) / sizePx;
  const blank = wordOf(face, " ").advance;
  const lines: string[] = [];
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const { advance } = wordOf(face, word);
    if (lines.length > 0 && used + blank + advance <= room) {
      lines[lines.length - 1] += ` ${word}`;
      used += blank + advance;
    } else {
      lines.push(word);
      used = advance;
    }
  }
  return lines;
}

export type PlacedLetter = { readonly mask: Mask; readonly x: number };

/** The letters of one line, each with the pixel it begins at. */
export function* lettersOf(
  face: Face,
  text: string,
  sizePx: number,
  startPx: number,
): Generator<PlacedLetter> {
  const scale = sizePx / fontOf(face).unitsPerEm;
  const blank = wordOf(face, " ").advance;
  let from = 0;
  for (const word of text.split(" ")) {
    const { letters, advance } = wordOf(face, word);
    for (const letter of letters) {
      const x = startPx + (from + letter.from) * scale;
      const whole = Math.floor(x);
      const part = Math.floor((x - whole) * partsOfPixel);
      yield { mask: letterMask(face, letter.glyph, sizePx, part), x: whole };
    }
    from += advance + blank;
  }
}

/** A letter may begin between two pixels. */
const partsOfPixel = 4;

const fonts = new Map<Face, Font>();

function fontOf(face: Face): Font {
  return kept(fonts, face, () => openSync(path.join(process.cwd(), "app/fonts", `${face}.woff2`)));
}

const words = new Map<string, Word>();

function wordOf(face: Face, text: string): Word {
  return kept(words, `${face} ${text}`, () => {
    const { glyphs, positions, advanceWidth } = fontOf(face).layout(text);
    let from = 0;
    const letters = glyphs.map((glyph, at) => {
      const letter = { glyph, from };
      from += positions[at]?.xAdvance ?? 0;
      return letter;
    });
    return { letters, advance: advanceWidth };
  });
}

const masks = new Map<string, Mask>();

function letterMask(face: Face, glyph: Glyph, sizePx: number, part: number): Mask {
  return kept(masks, `${face} ${glyph.id} ${sizePx} ${part}`, () => {
    const scale = sizePx / fontOf(face).unitsPerEm;
    const place = ([x, y]: Point): Point => [x * scale + part / partsOfPixel, -y * scale];
    return maskOf(contoursOf(glyph).map((contour) => contour.map(place)));
  });
}

function kept<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

/** In units of the font, with curves cut into short lines. */
function contoursOf({ path: outline }: Glyph): readonly Contour[] {
  const contours: Point[][] = [];
  for (const { command, args } of outline.commands) {
    if (command === "moveTo") contours.push([]);
    const contour = contours.at(-1);
    const from = contour?.at(-1);
    const points = pairsOf(args);
    if (command === "moveTo" || command === "lineTo") contour?.push(...points);
    else if (from) contour?.push(...curve([from, ...points]));
  }
  return contours;
}

function pairsOf(args: readonly number[]): readonly Point[] {
  return args.flatMap((x, at) => (at % 2 === 0 ? [[x, args[at + 1] ?? 0] as const] : []));
}

const cutsOfCurve = 8;

/** By its control points, however many: between each two of them, and again, until one is left. */
function curve(controls: readonly Point[]): readonly Point[] {
  return Array.from({ length: cutsOfCurve }, (_, cut) =>
    onCurve(controls, (cut + 1) / cutsOfCurve),
  );
}

function onCurve(controls: readonly Point[], share: number): Point {
  const [first = [0, 0]] = controls;
  if (controls.length < 2) return first;
  const between = controls.slice(1).map(([x, y], at): Point => {
    const [fromX, fromY] = controls[at] ?? first;
    return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
  });
  return onCurve(between, share);
}
