// The picture that stands for a page where its link is shared: title, a sentence and the site's mark, as SVG.
// The words are outlines of the site's own typefaces, so that whatever draws it needs no fonts.
import path from "node:path";
import { type Font, type Glyph, openSync } from "fontkit";

export const previewSize = { width: 1200, height: 630 } as const;

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
const ink = "#1c1d22";
const inkSoft = "#5b5b64";

export function previewPicture({ kind, title, text, site }: Preview): string {
  const { serif, sans } = fonts();
  const titlePx = title.length > 34 ? 68 : 88;
  const heading = linesOf(serif, title, titlePx, measure).slice(0, 2);
  const under = 214 + heading.length * titlePx * 1.12;
  const sentence = linesOf(sans, text, 34, measure);
  const shown = sentence.slice(0, mostLines);
  const cut = shown.length < sentence.length;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${previewSize.width} ${previewSize.height}">`,
    `<rect width="100%" height="100%" fill="#fdfcf9"/>`,
    `<rect width="14" height="100%" fill="#c2410c"/>`,
    outlined(sans, kind, 30, margin, 122, inkSoft),
    ...heading.map((line, at) =>
      outlined(serif, line, titlePx, margin, 214 + at * titlePx * 1.12, ink),
    ),
    ...shown.map((line, at) => {
      const isLast = cut && at === shown.length - 1;
      return outlined(sans, isLast ? `${line} …` : line, 34, margin, under + at * 48, inkSoft);
    }),
    `<g transform="translate(${margin} 540) scale(1.6)" fill="none" stroke-width="3.2">`,
    `<ellipse cx="12" cy="12" rx="7" ry="9" stroke="#dedbd2"/>`,
    `<path d="M12 3c3.87 0 7 4.03 7 9s-3.13 9-7 9-7-4.03-7-9" stroke="#ad7400" stroke-linecap="round"/>`,
    `<circle cx="12" cy="12" r="1.9" fill="#c2410c"/></g>`,
    outlined(sans, site, 32, margin + 52, 571, ink),
    "</svg>",
  ].join("");
}

let opened: { readonly serif: Font; readonly sans: Font } | undefined;

function fonts() {
  const folder = path.join(process.cwd(), "app", "fonts");
  opened ??= {
    serif: openSync(path.join(folder, "serif.woff2")),
    sans: openSync(path.join(folder, "sans.woff2")),
  };
  return opened;
}

function linesOf(font: Font, text: string, sizePx: number, widthPx: number): string[] {
  const room = (widthPx * font.unitsPerEm) / sizePx;
  const blank = advanceOf(font, " ");
  const lines: string[] = [];
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const width = advanceOf(font, word);
    if (lines.length > 0 && used + blank + width <= room) {
      lines[lines.length - 1] += ` ${word}`;
      used += blank + width;
    } else {
      lines.push(word);
      used = width;
    }
  }
  return lines;
}

/** How wide a word is, in units of its font, measured once a build. */
function advanceOf(font: Font, word: string): number {
  const known = advances.get(font) ?? new Map<string, number>();
  advances.set(font, known);
  const advance = known.get(word) ?? font.layout(word).advanceWidth;
  known.set(word, advance);
  return advance;
}

const advances = new WeakMap<Font, Map<string, number>>();

function outlined(
  font: Font,
  text: string,
  sizePx: number,
  x: number,
  y: number,
  fill: string,
): string {
  const scale = sizePx / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let from = 0;
  const drawn = glyphs.map((glyph, at) => {
    const outline = outlineOf(font, glyph);
    const place = from;
    from += positions[at]?.xAdvance ?? 0;
    return outline === "" ? "" : `<path transform="translate(${place})" d="${outline}"/>`;
  });
  return `<g fill="${fill}" transform="translate(${x} ${y})scale(${scale} ${-scale})">${drawn.join("")}</g>`;
}

/** A letter's outline in units of its font, made once a build. */
function outlineOf(font: Font, glyph: Glyph): string {
  const known = outlines.get(font) ?? new Map<number, string>();
  outlines.set(font, known);
  const outline = known.get(glyph.id) ?? glyph.path.toSVG();
  known.set(glyph.id, outline);
  return outline;
}

const outlines = new WeakMap<Font, Map<number, string>>();
