import fc from "fast-check";
import { expect, test } from "vitest";
import { prefixRanks, ranksOf } from "./prefix-ranks";

test("a percentile of the first k values is the one that sorting them gives, in any order of asking", () => {
  const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 300 });
  const questions = fc.array(fc.tuple(fc.nat(300), fc.constantFrom(0.5, 0.9, 0.99, 1)));
  fc.assert(
    fc.property(values, questions, (list, asked) => {
      const percentile = prefixRanks(ranksOf(Float64Array.from(list)));
      for (const [wanted, share] of asked) {
        const count = Math.min(wanted, list.length);
        const sorted = list.slice(0, count).sort((a, b) => a - b);
        const expected = sorted[Math.max(1, Math.ceil(share * count)) - 1] ?? null;
        expect(percentile(count, share)).toBe(expected);
      }
    }),
  );
});

test("nothing has no percentile", () => {
  expect(prefixRanks(ranksOf(new Float64Array()))(0, 0.5)).toBeNull();
  expect(prefixRanks(ranksOf(Float64Array.of(3)))(0, 0.5)).toBeNull();
});
