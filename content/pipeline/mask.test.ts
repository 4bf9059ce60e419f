import fc from "fast-check";
import { expect, test } from "vitest";
import { type Contour, fullLevel, maskOf } from "./mask";

const rectangle = (left: number, top: number, width: number, height: number): Contour => [
  [left, top],
  [left + width, top],
  [left + width, top + height],
  [left, top + height],
];
const areaOf = ({ levels }: { levels: Uint8Array }) =>
  levels.reduce((sum, level) => sum + level, 0) / fullLevel;

test("a shape covers as much of its pixels as it has area", () => {
  const place = fc.double({ min: -50, max: 50, noNaN: true });
  const side = fc.double({ min: 0.5, max: 30, noNaN: true });
  fc.assert(
    fc.property(place, place, side, side, (left, top, width, height) => {
      const area = areaOf(maskOf([rectangle(left, top, width, height)]));
      // Each line stands for an eighth of a row, and each pixel's level is rounded.
      const slack = width / 8 + (2 * (width + height + 4)) / fullLevel / 2;
      expect(Math.abs(area - width * height)).toBeLessThan(slack);
    }),
  );
});

test("half a pixel is half covered, and its place is told", () => {
  const { left, top, width, levels } = maskOf([rectangle(10.5, -3, 1.5, 1)]);
  expect({ left, top, width, levels: [...levels] }).toEqual({
    left: 10,
    top: -3,
    width: 2,
    levels: [8, 15],
  });
});

test("overlaps stay full, and what goes around the other way is a hole", () => {
  const whole = rectangle(0, 0, 4, 4);
  const part = rectangle(1, 1, 2, 2);
  expect(areaOf(maskOf([whole, part]))).toBe(16);
  expect(areaOf(maskOf([whole, part.toReversed()]))).toBe(12);
});

test("nothing covers nothing", () => {
  expect(maskOf([]).levels).toHaveLength(0);
});
