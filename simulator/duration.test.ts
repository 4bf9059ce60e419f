import fc from "fast-check";
import { expect, test } from "vitest";
import { longestDuration, parseDuration, printDuration } from "./duration";

test("every unit reads as whole microseconds", () => {
  expect(["40us", "250ms", "1.991s", "10m", "2h", "7d"].map(parseDuration)).toEqual([
    40, 250_000, 1_991_000, 600_000_000, 7_200_000_000, 604_800_000_000,
  ]);
});

test("what is not a number with a known unit is no duration", () => {
  const wrong = ["", "10", "ten", "10 m", "-5ms", "+5s", "1e3ms", "5min", ".5s", "1.s", "1h30m"];
  expect(wrong.map(parseDuration)).toEqual(wrong.map(() => null));
});

test("a duration prints with the unit that makes it short", () => {
  const micros = [0, 1, 1_500, 250_000, 1_991_000, 90_000_000, 600_000_000, 5_400_000_000];
  expect(micros.map(printDuration)).toEqual([
    "0s",
    "1us",
    "1.5ms",
    "250ms",
    "1.991s",
    "90s",
    "10m",
    "90m",
  ]);
});

test("printing and rereading gives the same microseconds", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: longestDuration }), (micros) => {
      expect(parseDuration(printDuration(micros))).toBe(micros);
    }),
  );
});

test("round numbers of any unit print without waste", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999 }),
      fc.constantFrom("us", "ms", "s", "m", "h", "d"),
      (count, unit) => {
        const text = `${count}${unit}`;
        expect(printDuration(parseDuration(text) ?? -1).length).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
