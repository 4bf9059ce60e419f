import fc from "fast-check";
import { expect, test } from "vitest";
import {
  axisEnd,
  medianOf,
  msText,
  openingText,
  type Round,
  ratioText,
  resultText,
} from "./rounds";
import { measures } from "./way";

const times = fc.array(fc.double({ min: 0, max: 1e4, noNaN: true }), { minLength: 1 });

test("as many times lie below the median as above it", () => {
  fc.assert(
    fc.property(times, (values) => {
      const median = medianOf(values) ?? Number.NaN;
      const below = values.filter((value) => value < median).length;
      const above = values.filter((value) => value > median).length;
      expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
    }),
  );
  expect(medianOf([])).toBeNull();
  expect(medianOf([4, 1, 2, 3])).toBe(2.5);
});

test("every bar fits under the end of the axis, and the longest fills more than half of it", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e5, noNaN: true }), (longest) => {
      const end = axisEnd(longest);
      expect(end).toBeGreaterThanOrEqual(longest * 0.999);
      expect(longest / end).toBeGreaterThan(0.6);
    }),
  );
});

test("a time is told no finer than the clock", () => {
  expect(msText(0.04, 0.1)).toBe("under 0.1\u00a0ms");
  expect(msText(0.62, 0.1)).toBe("0.62\u00a0ms");
  expect(msText(14.26, 0.1)).toBe("14.3\u00a0ms");
  expect(msText(1412.3, 0.1)).toBe("1,412\u00a0ms");
  expect(ratioText(14, 0.02, 0.1)).toBe("more than 140 times as long");
  expect(ratioText(14, 7, 0.1)).toBe("2.0 times as long");
  expect(ratioText(7, 7, 0.1)).toBe("as long");
});

test("the result is told in words, part by part, with what came from the cache", () => {
  const opening = { untilFirstLine: 9, initialisation: 1, handler: 4, bytes: 52_300 };
  const rounds: readonly Round[] = [
    { ms: [40, 1], opening: { ...opening, overNetwork: true } },
    { ms: [14, 0.5], opening: { ...opening, overNetwork: false } },
    { ms: [15, 0.6], opening: { ...opening, overNetwork: false } },
  ];
  expect(resultText(measures.calls, rounds, 0.1)).toBe(
    "3 rounds. Medians: cold 15\u00a0ms, warm 0.6\u00a0ms. “Cold” took 25 times as long as “Warm”.",
  );
  expect(openingText(rounds, 0.1)).toBe(
    "Of a cold call, 9\u00a0ms went by before the first line ran, 1\u00a0ms in the initialisation, 4\u00a0ms in the first run of the handler. The module’s 52\u00a0kB came over the network in one round, from the cache otherwise.",
  );
  expect(openingText([{ ms: [1, 2, 3] }], 0.1)).toBeNull();
});
