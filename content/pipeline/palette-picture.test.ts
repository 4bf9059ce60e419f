import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { maskOf } from "./mask";
import { blankPicture, type Colour, paint, pngOf } from "./palette-picture";
import { chunksOf } from "./png";

const paper: Colour = [255, 255, 255];
const colours: readonly Colour[] = [
  [0, 0, 0],
  [255, 0, 0],
];
const square = maskOf([
  [
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
  ],
]);

async function partsOf(picture: ReturnType<typeof blankPicture>) {
  const parts = new Map<string, Buffer>();
  for (const { type, data } of chunksOf(await pngOf(picture, paper, colours)))
    parts.set(type, Buffer.from(data));
  return parts;
}

test("what is painted is in the picture, by rows of palette numbers", async () => {
  const picture = blankPicture(4, 3);
  paint(picture, square, [1, 1], 1);
  const parts = await partsOf(picture);
  expect([...parts.keys()]).toEqual(["IHDR", "PLTE", "IDAT", "IEND"]);
  expect(parts.get("IHDR")?.toString("hex")).toBe("00000004000000030803000000");
  const rows = inflateSync(parts.get("IDAT") ?? "");
  expect([...rows]).toEqual([0, 0, 0, 0, 0, 0, 0, 31, 31, 0, 0, 0, 31, 31, 0]);
  const palette = parts.get("PLTE") ?? Buffer.alloc(0);
  expect([...palette.subarray(0, 3)]).toEqual([...paper]);
  expect([...palette.subarray(31 * 3, 32 * 3)]).toEqual([255, 0, 0]);
});

test("what lies beyond the edges is left out, and the fuller of two shows", () => {
  const picture = blankPicture(2, 2);
  paint(picture, square, [-1, -1], 0);
  expect([...picture.pixels]).toEqual([15, 0, 0, 0]);
  const faint = { ...square, levels: square.levels.map(() => 7) };
  paint(picture, faint, [0, 0], 1);
  expect([...picture.pixels]).toEqual([15, 23, 23, 23]);
});
