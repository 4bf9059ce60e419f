import fc from "fast-check";
import { expect, test } from "vitest";
import { boxOfPoints, transformed, union } from "./box";
import { heightOf, widthOf } from "./font";
import { pathPoints } from "./path-points";

const box = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  width: fc.integer({ min: 1, max: 500 }),
  height: fc.integer({ min: 1, max: 500 }),
});

test("a union holds each of its boxes and no more than they need", () => {
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 5 }), (boxes) => {
      const whole = union(boxes);
      expect(whole.x).toBe(Math.min(...boxes.map(({ x }) => x)));
      expect(whole.x + whole.width).toBe(Math.max(...boxes.map(({ x, width }) => x + width)));
    }),
  );
});

test("moving there and back is no move", () => {
  fc.assert(
    fc.property(box, fc.integer({ min: -99, max: 99 }), (given, by) => {
      const moved = transformed(given, `translate(${by}, ${-by}) translate(${-by}, ${by})`);
      expect(moved).toEqual(given);
    }),
  );
});

test("transforms apply from the right, as SVG says", () => {
  const given = { x: 1, y: 0, width: 1, height: 1 };
  expect(transformed(given, "translate(10, 0) scale(2)")).toEqual({
    x: 12,
    y: 0,
    width: 2,
    height: 2,
  });
});

test("a quarter turn swaps width and height", () => {
  const turned = transformed({ x: 0, y: 0, width: 4, height: 2 }, "rotate(90)");
  expect(turned.width).toBeCloseTo(2);
  expect(turned.height).toBeCloseTo(4);
});

test("a path's points follow absolute and relative steps", () => {
  expect(pathPoints("M1,2 l3,0 v4 H0 Z")).toEqual([
    [1, 2],
    [4, 2],
    [4, 6],
    [0, 6],
  ]);
});

test("the lid of a cylinder reaches as far as its arcs", () => {
  const path = "M0,8 a33,8 0,0,0 66,0 a33,8 0,0,0 -66,0 l0,40 a33,8 0,0,0 66,0 l0,-40";
  expect(boxOfPoints(pathPoints(path))).toEqual({ x: 0, y: 0, width: 66, height: 56 });
});

test("an exponent in a path's number is not taken for a step", () => {
  expect(boxOfPoints(pathPoints("M1e-7,0 L10,5"))).toEqual({
    x: 1e-7,
    y: 0,
    width: 10 - 1e-7,
    height: 5,
  });
});

test("widths grow with the text and with its size", () => {
  expect(widthOf("instance", 15)).toBeGreaterThan(widthOf("inst", 15));
  expect(widthOf("instance", 30)).toBeCloseTo(2 * widthOf("instance", 15));
  expect(heightOf(15)).toBe(19);
});
