import fc from "fast-check";
import { expect, test } from "vitest";
import { slotsOf } from "./slots";

const lives = fc.array(
  fc.record({ gap: fc.nat({ max: 5 }), length: fc.integer({ min: 1, max: 30 }) }),
  { minLength: 1, maxLength: 60 },
);

test("two instances alive at once never share a slot, and no slot is wasted", () => {
  fc.assert(
    fc.property(lives, (spans) => {
      const createdAt = Float64Array.from(runningSum(spans.map(({ gap }) => gap)));
      const endedAt = createdAt.map((at, n) => at + (spans[n]?.length ?? 1));
      const { of, count } = slotsOf({ createdAt, endedAt });
      let most = 0;
      createdAt.forEach((at) => {
        const alive = [...of.keys()].filter(
          (n) => (createdAt[n] ?? 0) <= at && at < (endedAt[n] ?? 0),
        );
        expect(new Set(alive.map((n) => of[n])).size).toBe(alive.length);
        most = Math.max(most, alive.length);
      });
      expect(count).toBe(most);
    }),
  );
});

test("an instance takes the lowest slot that is free", () => {
  const { of } = slotsOf({
    createdAt: Float64Array.of(0, 1, 2, 6),
    endedAt: Float64Array.of(3, 5, 9, 9),
  });
  expect([...of]).toEqual([0, 1, 2, 0]);
});

function runningSum(gaps: readonly number[]): number[] {
  let total = 0;
  return gaps.map((gap) => {
    total += gap;
    return total;
  });
}
