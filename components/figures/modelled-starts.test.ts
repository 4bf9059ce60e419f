import { expect, test } from "vitest";
import { histogramOf, modelledStarts, quantileOf, startsDrawn } from "./modelled-starts";

test("a preset's starts have the median and the 99th percentile that it was given", () => {
  const starts = modelledStarts("lambda-node");
  expect(starts).toHaveLength(startsDrawn);
  expect(quantileOf(starts, 0.5)).toBeGreaterThan(137);
  expect(quantileOf(starts, 0.5)).toBeLessThan(143);
  expect(quantileOf(starts, 0.99)).toBeGreaterThan(185);
  expect(quantileOf(starts, 0.99)).toBeLessThan(203);
});

test("every start is in the histogram, the longest too", () => {
  const starts = modelledStarts("lambda-java");
  const counts = histogramOf(starts, 700, 140);
  expect(counts).toHaveLength(140);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(startsDrawn);
  expect(histogramOf([0, 5, 10], 10, 2)).toEqual([1, 2]);
});

test("a quantile is one of the values", () => {
  expect(quantileOf([1, 2, 3, 4], 0.5)).toBe(2);
  expect(quantileOf([1, 2, 3, 4], 0.99)).toBe(4);
  expect(quantileOf([7], 0.01)).toBe(7);
});
