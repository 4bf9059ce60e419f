import { expect, test } from "vitest";
import { pathBox } from "./path-box";

test("a path reaches as far as its lines lead, to places or in steps", () => {
  const box = { x: 2, y: 1, width: 8, height: 6 };
  expect(pathBox("M2 3H10V7L4 1Z")).toEqual(box);
  expect(pathBox("M2 3h8v4l-6 -6z")).toEqual(box);
  expect(pathBox("m2 3l8 4 -6 -6M5 5")).toEqual(box);
});

test("where a curve leads is not said", () => {
  expect(pathBox("M0 0a4 4 0 0 0 8 0")).toBeNull();
});
