import fc from "fast-check";
import { expect, test } from "vitest";
import { growthOf, placesAt } from "./growth";
import { slotsOf } from "./slots";

const gaps = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 300 });

function firstUsedOf(all: readonly number[]): number[] {
  let at = 0;
  return all.map((gap) => {
    at += gap;
    return at;
  });
}

test("whenever a place is used there is one, and never more than the run needs", () => {
  fc.assert(
    fc.property(gaps, (all) => {
      const firstUsed = firstUsedOf(all);
      const slots = { of: new Int32Array(), count: all.length, growth: growthOf(firstUsed) };
      for (const [n, at] of firstUsed.entries()) {
        expect(placesAt(slots, at)).toBeGreaterThan(n);
        expect(placesAt(slots, at)).toBeLessThanOrEqual(all.length);
      }
    }),
  );
});

test("one alone has all the room, and a ramp to three hundred takes few steps", () => {
  const slots = slotsOf({
    createdAt: Float64Array.from({ length: 300 }, (_, n) => 10 + n),
    endedAt: Float64Array.from({ length: 300 }, () => 1000),
  });
  expect([0, 10, 11, 12, 14].map((at) => placesAt(slots, at))).toEqual([1, 1, 2, 4, 6]);
  expect(placesAt(slots, 2000)).toBe(300);
  expect(slots.growth.length).toBeLessThan(24);
});

test("two runs on one scale have as many places as either needs", () => {
  const lives = (count: number) => ({
    createdAt: new Float64Array(count).fill(5),
    endedAt: new Float64Array(count).fill(9),
  });
  const [few, many] = [slotsOf(lives(1)), slotsOf(lives(8))];
  expect(placesAt({ ...few, beside: many }, 5)).toBe(8);
  expect(placesAt({ ...many, beside: few }, 5)).toBe(8);
  expect(placesAt({ ...few, beside: many }, 4)).toBe(1);
});
