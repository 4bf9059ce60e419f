import fc from "fast-check";
import { expect, test } from "vitest";
import { durationText, durationTyped } from "./duration-text";

test("a duration is said with a space and a unit that cannot be taken for another", () => {
  expect([600_000_000, 250_000, 40, 0].map(durationText)).toEqual([
    "10 min",
    "250 ms",
    "40 µs",
    "0 s",
  ]);
});

test("what is said can be typed", () => {
  fc.assert(
    fc.property(fc.nat(4e12), (micros) => {
      expect(durationTyped(durationText(micros))).toBe(micros);
    }),
  );
});

test("people may type as they speak", () => {
  expect(["10m", "10 min", "10 minutes", " 1.5 S ", "0", "2 days"].map(durationTyped)).toEqual([
    600_000_000, 600_000_000, 600_000_000, 1_500_000, 0, 172_800_000_000,
  ]);
  expect(["", "ten", "10", "-5s", "5 parsecs"].map(durationTyped)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});
