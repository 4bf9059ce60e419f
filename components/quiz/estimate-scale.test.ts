import fc from "fast-check";
import { expect, test } from "vitest";
import { placeOf, places, valueAt } from "./estimate-scale";

const scale = fc.record({
  scale: fc.constantFrom("linear" as const, "log" as const),
  min: fc.integer({ min: 1, max: 100 }),
  max: fc.integer({ min: 1000, max: 1_000_000 }),
});

test("further to the right is never less, and the ends are the ends", () => {
  fc.assert(
    fc.property(scale, fc.integer({ min: 0, max: places - 1 }), (one, place) => {
      expect(valueAt(one, place + 1)).toBeGreaterThanOrEqual(valueAt(one, place));
      expect(placeOf(one, one.min)).toBe(0);
      expect(placeOf(one, one.max)).toBe(places);
    }),
  );
});

test("a value is found at its place, to within a step", () => {
  fc.assert(
    fc.property(scale, fc.integer({ min: 0, max: places }), (one, place) => {
      expect(Math.abs(placeOf(one, valueAt(one, place)) - place)).toBeLessThanOrEqual(3);
    }),
  );
});
