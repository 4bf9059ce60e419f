// A picture of few colours, each in levels down to that of the paper: a byte a pixel, in memory and as a PNG.
import { promisify } from "node:util";
import { deflate } from "node:zlib";
import { fullLevel, type Mask } from "./mask";
import { chunk, signature } from "./png";

/** Red, green and blue, from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

export type PalettePicture = {
  readonly width: number;
  readonly height: number;
  /** For each pixel the number of its colour in the high half, its level in the low half. */
  readonly pixels: Uint8Array;
};

const levelBits = 4;
const deflated = promisify(deflate);

export function blankPicture(width: number, height: number): PalettePicture {
  return { width, height, pixels: new Uint8Array(width * height) };
}

/** Where something is already, the fuller of the two shows. What lies beyond the edges is left out. */
export function paint(
  { width, height, pixels }: PalettePicture,
  mask: Mask,
  [x, y]: readonly [x: number, y: number],
  colour: number,
): void {
  const [left, top] = [x + mask.left, y + mask.top];
  for (let at = 0; at < mask.levels.length; at += 1) {
    const level = mask.levels[at] ?? 0;
    if (level === 0) continue;
    const column = left + (at % mask.width);
    const row = top + Math.floor(at / mask.width);
    if (column < 0 || column >= width || row < 0 || row >= height) continue;
    const pixel = row * width + column;
    const before = (pixels[pixel] ?? 0) & fullLevel;
    if (level >= before) pixels[pixel] = (colour << levelBits) | level;
  }
}

/** Packed off the thread that paints: several at a time, on all cores. */
export async function pngOf(
  { width, height, pixels }: PalettePicture,
  paper: Colour,
  colours: readonly Colour[],
): Promise<Buffer> {
  // Ahead of each row stands how it is to be read: as it is.
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, by palette.
  head.set([8, 3], 8);
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(colours.flatMap((colour) => shades(paper, colour)))),
    chunk("IDAT", await deflated(rows, { level: 6, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function shades(paper: Colour, colour: Colour): readonly number[] {
  return Array.from({ length: fullLevel + 1 }, (_, level) =>
    paper.map((part, at) => Math.round(part + (((colour[at] ?? 0) - part) * level) / fullLevel)),
  ).flat();
}
