import { expect, test } from "vitest";
import { plain } from "../plain";
import { estimate, studentT, withSeeds } from "./repeat";

test("an estimate is the mean and the half-width of its 95 % interval", () => {
  expect(estimate([1, 2, 3, 4])).toEqual({ mean: 2.5, ci95: expect.closeTo(2.05426, 5) });
  expect(estimate([5])).toEqual({ mean: 5, ci95: 0 });
  expect(estimate([])).toEqual({ mean: 0, ci95: 0 });
});

test("Student's t has its known values", () => {
  expect(studentT(1)).toBeCloseTo(12.7062, 4);
  expect(studentT(10)).toBeCloseTo(2.22814, 5);
  expect(studentT(11)).toBeCloseTo(2.20099, 3);
  expect(studentT(30)).toBeCloseTo(2.04227, 4);
  expect(studentT(1000)).toBeCloseTo(1.96234, 4);
});

test("seeds count up from the scenario's own", () => {
  expect(withSeeds({ ...plain, seed: 7 }, 3).map(({ seed }) => seed)).toEqual([7, 8, 9]);
});
