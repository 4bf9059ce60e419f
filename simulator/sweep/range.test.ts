import fc from "fast-check";
import { expect, test } from "vitest";
import { printDuration } from "../duration";
import { readRange, valuesOf } from "./range";

const valuesIn = (text: string) => {
  const reading = readRange(text);
  return reading.ok ? valuesOf(reading.range) : reading.expected;
};

test("a range is numbers or durations, from the first to the last", () => {
  expect(valuesIn("0..3")).toEqual([0, 1, 2, 3]);
  expect(valuesIn("128..1024:448")).toEqual([128, 576, 1024]);
  expect(valuesIn("1m..3m:1m")).toEqual(["1m", "2m", "3m"]);
  expect(valuesIn("500ms..1.5s:500ms")).toEqual(["500ms", "1s", "1.5s"]);
  expect(valuesIn("7..7")).toEqual([7]);
});

test("steps that do not meet the last value end below it", () => {
  expect(valuesIn("0..10:4")).toEqual([0, 4, 8]);
  expect(valuesIn("1m..10m:4m")).toEqual(["1m", "5m", "9m"]);
});

test("without a step it is one of the last place that is written, of the smaller unit", () => {
  expect(valuesIn("0.1..0.5")).toEqual([0.1, 0.2, 0.3, 0.4, 0.5]);
  expect(valuesIn("0..0.5")).toHaveLength(6);
  expect(valuesIn("1..3.00")).toHaveLength(201);
  expect(valuesIn("0s..3s")).toEqual(["0s", "1s", "2s", "3s"]);
  expect(valuesIn("1.5s..2s")).toHaveLength(6);
  expect(valuesIn("998ms..1s")).toEqual(["998ms", "999ms", "1s"]);
  expect(readRange("1h..2h:30m")).toMatchObject({ range: { step: "30m", count: 3 } });
});

test("what is no range says what was expected", () => {
  const wrong = ["", "5", "5..", "..5", "1..2:", "1..2..3", "a..b", "-1..3", "1e3..2e3", "1..2m"];
  const others = [
    "3..1",
    "2m..1m",
    "0..5:0",
    "0s..5s:0s",
    "0d..60000d:1d",
    "1234567890..1234567891",
  ];
  expect(
    Object.fromEntries([...wrong, ...others].map((text) => [text, valuesIn(text)])),
  ).toMatchInlineSnapshot(`
    {
      "": "FROM..TO or FROM..TO:STEP",
      "-1..3": "numbers of at most nine digits and six decimals, or durations such as "10m"",
      "..5": "FROM..TO or FROM..TO:STEP",
      "0..5:0": "a step above zero",
      "0d..60000d:1d": "values of at most 50000d",
      "0s..5s:0s": "a step above zero",
      "1..2..3": "numbers of at most nine digits and six decimals, or durations such as "10m"",
      "1..2:": "FROM..TO or FROM..TO:STEP",
      "1..2m": "numbers throughout, or durations",
      "1234567890..1234567891": "numbers of at most nine digits and six decimals, or durations such as "10m"",
      "1e3..2e3": "numbers of at most nine digits and six decimals, or durations such as "10m"",
      "2m..1m": "a first value no greater than the last",
      "3..1": "a first value no greater than the last",
      "5": "FROM..TO or FROM..TO:STEP",
      "5..": "FROM..TO or FROM..TO:STEP",
      "a..b": "numbers of at most nine digits and six decimals, or durations such as "10m"",
    }
  `);
});

test("no value is lost to rounding, and none is above the last", () => {
  const places = fc.integer({ min: 0, max: 1_000_000_000 });
  fc.assert(
    fc.property(places, places, fc.integer({ min: 1, max: 1_000_000 }), (a, b, step) => {
      const [from, to] = [Math.min(a, b), Math.min(a, b) + (Math.abs(a - b) % (step * 50))];
      const count = Math.floor((to - from) / step) + 1;
      const parts = Array.from({ length: count }, (_, n) => from + n * step);
      const decimals = valuesIn(`${from / 1000}..${to / 1000}:${step / 1000}`);
      expect(decimals).toEqual(parts.map((part) => part / 1000));
      const durations = valuesIn(`${from}us..${to}us:${step}us`);
      expect(durations).toEqual(parts.map(printDuration));
    }),
    { numRuns: 100 },
  );
});
