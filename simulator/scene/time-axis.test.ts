import fc from "fast-check";
import { expect, test } from "vitest";
import { bentAxis, ticksOf } from "./time-axis";

const second = 1_000_000;

test("ticks are equally far apart, in time and on the axis, however long the run", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1_000, max: 40 * 86_400 }),
      fc.integer({ min: 200, max: 1900 }),
      (millis, width) => {
        const until = millis * 1_000;
        const ticks = ticksOf(until, (at) => (width * at) / until);
        expect(ticks.length).toBeGreaterThan(1);
        const gaps = ticks.slice(1).map(({ at }, n) => at - (ticks[n]?.at ?? 0));
        expect(new Set(gaps).size).toBe(1);
        const [gap = 0] = gaps;
        expect((width * gap) / until).toBeGreaterThanOrEqual(56);
      },
    ),
  );
});

test("a run of twelve seconds has a tick every two of them where there is room for that", () => {
  const labels = ticksOf(12 * second, (at) => (500 * at) / (12 * second)).map(({ label }) => label);
  expect(labels).toEqual(["0", "2", "4", "6", "8", "10", "12"].map((n) => `${n}\u00a0s`));
});

/** Ten seconds, of which the middle eight take a tenth of the width. */
const knots = [0, second, 9 * second, 10 * second];
const bent = (at: number) => {
  if (at <= second) return (at / second) * 405;
  return at <= 9 * second
    ? 405 + (at - second) / ((8 * second) / 90)
    : 495 + ((at - 9 * second) / second) * 405;
};

test("what a lens passes over is a break, and each stretch that it shows has a name", () => {
  const { named, breaks } = bentAxis(knots, bent);
  expect(breaks).toEqual([[405, 495]]);
  expect(named.map(({ label }) => label)).toContain("9\u00a0s");
  for (const { x } of named) expect(x <= 405 || x >= 495).toBe(true);
});

test("a stretch that begins at no round instant names the round ones in it, or else where it begins", () => {
  const shifted = (from: number) => {
    const odd = [0, second, from, 10 * second];
    const xOf = (at: number) => {
      if (at <= second) return (at / second) * 405;
      if (at <= from) return 405 + ((at - second) / (from - second)) * 90;
      return 495 + ((at - from) / (10 * second - from)) * 405;
    };
    return bentAxis(odd, xOf).named.map(({ label }) => label);
  };
  expect(shifted(8.63 * second)).not.toContain("8.63\u00a0s");
  expect(shifted(8.63 * second)).toContain("9\u00a0s");
  expect(shifted(9.999_99 * second)).toContain("10\u00a0s");
});

test("a lens that is even has no break and the same ticks as an axis without one", () => {
  const even = (at: number) => (900 * at) / (12 * second);
  const { named, breaks } = bentAxis([0, 12 * second], even);
  expect(breaks).toEqual([]);
  expect(named).toEqual(ticksOf(12 * second, even));
});

test("names of a bent axis are apart", () => {
  const { named } = bentAxis(knots, bent);
  for (const [n, { x }] of named.entries())
    if (n > 0) expect(x - (named[n - 1]?.x ?? 0)).toBeGreaterThanOrEqual(56);
});
