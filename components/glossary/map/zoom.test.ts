import { expect, test } from "vitest";
import { between, largest, pinched, smallest } from "./zoom";

test("a zoom stays within its bounds, and near its own size it snaps to it", () => {
  expect([between(99), between(0), between(1.02), between(2)]).toEqual([largest, smallest, 1, 2]);
});

test("two fingers twice as far apart make it twice as large, about the middle between them", () => {
  const before = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
  ];
  const after = [
    { x: 0, y: 0 },
    { x: 20, y: 0 },
  ];
  expect(pinched(before, after)).toEqual({ by: 2, at: { x: 10, y: 0 } });
});

test("one finger, three, or none make nothing", () => {
  const point = { x: 1, y: 1 };
  for (const points of [[], [point], [point, point, point]])
    expect(pinched(points, points)).toBeNull();
});
