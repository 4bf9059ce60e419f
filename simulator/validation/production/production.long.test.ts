// Where production begins, the engine against mathematics and measurements, in short runs over a few seeds;
// scripts/validate.ts has them at full length.

import { expect, test } from "vitest";
import { distanceFromMeasured, fittedCpu } from "./knative";
import { agrees, findingsOf } from "./oracle";
import { productionOracles } from "./production";

test.each(productionOracles)("$name", (oracle) => {
  // A run that is one thing from end to end is the same with every seed, or nearly.
  const seeds = oracle.shorter === 1 ? 2 : 4;
  for (const one of findingsOf(oracle, seeds, oracle.shorter)) {
    const told = JSON.stringify(one);
    expect(agrees(one), told).toBe(true);
    // The run is long enough to tell the number from another.
    if ("errors" in one.within)
      expect(agrees({ ...one, expected: 1.25 * one.expected }), told).toBe(false);
  }
});

test("no other share of computing comes nearer to what was measured on Knative", () => {
  const distance = distanceFromMeasured(fittedCpu, 900);
  expect(distance).toBeLessThan(0.05);
  for (const other of [0.05, 0.09])
    expect(distanceFromMeasured(other, 900)).toBeGreaterThan(1.5 * distance);
});
