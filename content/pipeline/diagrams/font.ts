// Widths of text in the very font of the page, so that boxes fit their labels without a browser.
import path from "node:path";
import { openSync } from "fontkit";

const diagramFontFile = path.join(process.cwd(), "app", "fonts", "sans.woff2");

const font = openSync(diagramFontFile);
const widths = new Map<string, number>();

export function widthOf(text: string, sizePx: number): number {
  return (emsOf(text) * sizePx) / font.unitsPerEm;
}

/** Rounded to whole pixels, as browsers round the ascent and the descent of a line of text. */
export function ascentOf(sizePx: number): number {
  return Math.round((font.ascent * sizePx) / font.unitsPerEm);
}

export function heightOf(sizePx: number): number {
  return ascentOf(sizePx) + Math.round((-font.descent * sizePx) / font.unitsPerEm);
}

function emsOf(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  const width = font.layout(text).advanceWidth;
  widths.set(text, width);
  return width;
}
