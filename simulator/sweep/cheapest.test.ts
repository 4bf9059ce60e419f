import fc from "fast-check";
import { expect, test } from "vitest";
import { choose } from "./cheapest";
import { estimateOf } from "./paired";
import type { PointResult } from "./point";

const pointAt = (n: number, keepsGoals: boolean | null): PointResult => ({
  at: { n },
  metrics: {},
  differences: {},
  keepsGoals,
});

const seeds = 3;
const asked = fc.array(
  fc.record({
    keeps: fc.boolean(),
    costs: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: seeds, maxLength: seeds }),
  }),
  { minLength: 1, maxLength: 12 },
);

test("the cheapest keeps to the goals, none that does is cheaper, and the next is next", () => {
  fc.assert(
    fc.property(asked, (those) => {
      const points = those.map(({ keeps }, n) => pointAt(n, keeps));
      const { cheapest, reason } = choose(
        points,
        those.map(({ costs }) => costs),
        true,
      );
      const means = those.flatMap(({ keeps, costs }) =>
        keeps ? [estimateOf(costs)?.mean ?? Number.NaN] : [],
      );
      if (means.length === 0) {
        expect({ cheapest, reason }).toEqual({
          cheapest: null,
          reason: "no point keeps to every goal",
        });
        return;
      }
      const chosen = those[Number(cheapest?.at.n)];
      expect(chosen?.keeps).toBe(true);
      const [lowest = 0, second] = means.toSorted((a, b) => a - b);
      expect(cheapest?.totalUsd.mean).toBe(lowest);
      if (second === undefined) expect(cheapest?.next).toBeNull();
      else expect(cheapest?.next?.dearerByUsd.mean).toBeCloseTo(second - lowest, 12);
    }),
  );
});

test("of equals it is the first", () => {
  const points = [pointAt(0, false), pointAt(1, true), pointAt(2, true)];
  const { cheapest } = choose(points, [[1], [2], [2]], true);
  expect(cheapest).toMatchObject({ at: { n: 1 }, next: { at: { n: 2 } } });
});

test("none is chosen without a goal, without prices, or where a cost is not known", () => {
  expect(choose([pointAt(0, null)], [[1, 2]], true)).toEqual({
    cheapest: null,
    reason: "no goal was given",
  });
  expect(choose([pointAt(0, true)], [[0, 0]], false)).toEqual({
    cheapest: null,
    reason: "the scenario has no prices",
  });
  expect(choose([pointAt(0, true)], [[1, null]], true).cheapest).toBeNull();
});
