import { expect, test } from "vitest";
import type { Picture } from "@/simulator/scene/marks";
import { fitted, withLargeWords } from "./projected-picture";

const word = { kind: "text", x: 1, y: 2, text: "cold", ink: "ink", weight: 400 } as const;
const picture: Picture = {
  width: 640,
  height: 268,
  marks: [
    { ...word, size: 11, family: "sans", anchor: "start" },
    { ...word, y: 40, size: 16, family: "sans", anchor: "start" },
    { kind: "circle", x: 1, y: 1, radius: 4, fill: "ink" },
  ],
};

test("a picture is as large as its paper allows, and in the middle of it", () => {
  expect(fitted(picture, { width: 1280, height: 600 })).toEqual({ scale: 2, x: 0, y: 32 });
  expect(fitted(picture, { width: 1280, height: 268 })).toEqual({ scale: 1, x: 320, y: 0 });
});

test("small words grow to the least size, and nothing else changes", () => {
  const sizes = withLargeWords(picture, 13).marks.map((mark) =>
    mark.kind === "text" ? mark.size : null,
  );
  expect(sizes).toEqual([13, 16, null]);
  expect(withLargeWords(picture, 11)).toBe(picture);
});

test("no word grows beyond the box that it stands in, or becomes smaller than it was", () => {
  const box = { kind: "rect", x: 0, y: 0, width: 106, height: 90, radius: 9 } as const;
  const inBox = (text: string) => {
    const middle = {
      ...word,
      x: 53,
      y: 40,
      text,
      size: 12,
      family: "sans",
      anchor: "middle",
    } as const;
    const [, grown] = withLargeWords({ ...picture, marks: [box, middle] }, 24).marks;
    return grown?.kind === "text" ? grown.size : null;
  };
  expect(inBox("cold")).toBe(24);
  expect(inBox("instance free?")).toBeCloseTo(100 / (0.54 * 14));
  expect(inBox("a sentence of many words")).toBe(12);
});

test("words of a row that have grown do not run into what comes after them", () => {
  const state = (text: string, x: number) =>
    ({ ...word, text, x, y: 50, size: 11, family: "sans", anchor: "start" }) as const;
  const sign = (x: number) =>
    ({ kind: "rect", x, y: 42, width: 8, height: 8, radius: 1, fill: "ink" }) as const;
  const marks = [sign(0), state("2 running", 12), sign(70), state("1 starting", 82), sign(500)];
  const grown = withLargeWords({ ...picture, marks }, 16).marks;
  const xs = grown.map((mark) => ("x" in mark ? Math.round(mark.x) : 0));
  expect(xs).toEqual([0, 12, 94, 106, 551]);
});
