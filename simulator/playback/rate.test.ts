import fc from "fast-check";
import { expect, test } from "vitest";
import { printRate } from "./rate";

test("rates as they are read under the stage", () => {
  const rates = [0, 0.001, 0.013, 0.1, 0.125, 0.25, 0.5, 0.75, 1, 1.6, 12, 304, 86_400];
  expect(rates.map(printRate)).toEqual([
    "still",
    "1/1000× slow motion",
    "1/77× slow motion",
    "1/10× slow motion",
    "⅛× slow motion",
    "¼× slow motion",
    "½× slow motion",
    "¾× slow motion",
    "real time",
    "×2",
    "×12",
    "×300",
    "×86,000",
  ]);
});

test("a fast rate reads within a third of what it is", () => {
  fc.assert(
    fc.property(fc.double({ min: 1.5, max: 1e9, noNaN: true }), (rate) => {
      const read = Number(printRate(rate).replace(/[×,]/g, ""));
      expect(Math.abs(read - rate) / rate).toBeLessThan(0.34);
    }),
  );
});
