import { expect, test } from "vitest";
import { dueCount } from "./due-days";

test("days that have come are counted", () => {
  expect(dueCount([1, 5, 9], 5)).toBe(2);
});

test("nothing kept, or nothing sound, is nothing due", () => {
  expect(dueCount(null, 5)).toBe(0);
  expect(dueCount({ a: 1 }, 5)).toBe(0);
  expect(dueCount(["1", null], 5)).toBe(0);
});
