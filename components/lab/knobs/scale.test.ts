import fc from "fast-check";
import { expect, test } from "vitest";
import {
  nextPosition,
  positionOf,
  positions,
  roundDuration,
  type Scale,
  twoDigits,
  typed,
  valueAt,
  whole,
} from "./scale";

const memory: Scale = { kind: "logarithmic", from: 128, to: 10_240, round: whole };
const rate: Scale = { kind: "logarithmic", from: 0.001, to: 1000, zero: true, round: twoDigits };
const share: Scale = { kind: "even", from: 0, to: 1, round: twoDigits };
const few: Scale = { kind: "logarithmic", from: 1, to: 100, round: whole };

test("a slider's ends are the ends of its scale", () => {
  expect([valueAt(memory, 0), valueAt(memory, positions)]).toEqual([128, 10_240]);
  expect([valueAt(rate, 0), valueAt(rate, positions)]).toEqual([0, 1000]);
  expect([valueAt(share, 0), valueAt(share, positions)]).toEqual([0, 1]);
});

test("every place of a slider is in order and finds its way back to its value", () => {
  for (const scale of [memory, rate, share, few]) {
    const values = Array.from({ length: positions + 1 }, (_, n) => valueAt(scale, n));
    expect(values.toSorted((a, b) => a - b)).toEqual(values);
    for (const value of values) {
      const back = valueAt(scale, positionOf(scale, value));
      expect(Math.abs(back - value)).toBeLessThanOrEqual(0.06 * value + 0.01);
    }
  }
});

test("one press of an arrow always changes the number", () => {
  fc.assert(
    fc.property(fc.constantFrom(memory, rate, share, few), fc.nat(positions), (scale, place) => {
      const value = valueAt(scale, place);
      const next = valueAt(scale, nextPosition(scale, value, 1));
      expect(next > value || value === scale.to).toBe(true);
      const before = valueAt(scale, nextPosition(scale, value, -1));
      expect(before < value || value === (scale.zero ? 0 : scale.from)).toBe(true);
    }),
  );
});

test("a number outside the scale sits at its end, and one typed is kept within its limits", () => {
  expect(positionOf(memory, 1)).toBe(0);
  expect(positionOf(memory, 1e9)).toBe(positions);
  expect(positionOf(rate, 0)).toBe(0);
  expect(typed(memory, 20_000)).toBe(10_240);
  expect(typed({ ...memory, limits: [1, 1_000_000] }, 20_000)).toBe(20_000);
  expect(typed(rate, -3)).toBe(0);
});

test("a duration keeps two digits of the unit one would say it in", () => {
  expect(roundDuration(86_123_456_789)).toBe(24 * 3_600_000_000);
  expect(roundDuration(93_000_000)).toBe(96_000_000);
  expect(roundDuration(123_456)).toBe(120_000);
});
