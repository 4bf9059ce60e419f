// What a frame has room for: never more than fits, always more in a larger frame of the same width.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fitParts, type Room, wantedHeight } from "./fit-parts";

const room = (width: number, height: number, lanes = 62): Room => ({
  width,
  height,
  fixed: 132,
  heights: { words: 78, timeline: lanes, readings: 80 },
  opened: 0,
  magnified: 1,
});

test("a whole simulator shows all, exactly from the height it wants on", () => {
  expect(wantedHeight(room(960, 0))).toBe(620);
  expect(fitParts(room(960, 620))).toEqual([]);
});

test("a slide of 640 × 360 keeps the stage; the smallest frame keeps the timeline instead", () => {
  expect(fitParts(room(640, 360))).not.toContain("stage");
  const smallest = fitParts(room(280, 200));
  expect(smallest).toContain("stage");
  expect(smallest).not.toContain("timeline");
});

test("where the timeline is high, the sentence comes before it", () => {
  const hidden = fitParts(room(960, 480, 180));
  expect(hidden).toContain("timeline");
  expect(hidden).not.toContain("words");
});

test("opening More takes nothing away, and is wished for in full", () => {
  const closed = room(700, 640);
  const open = { ...closed, opened: 900 };
  expect(fitParts(open)).toEqual(fitParts(closed));
  expect(wantedHeight(open)).toBe(wantedHeight(closed) + 900);
});

test("in a frame of any size what is shown fits, and the wanted height has room for all", () => {
  const size = fc.integer({ min: 280, max: 2000 });
  fc.assert(
    fc.property(size, fc.integer({ min: 200, max: 1400 }), size, (width, height, lanes) => {
      const given = room(width, height, lanes / 8);
      const hidden = fitParts(given);
      const shown = Object.entries(given.heights).filter(
        ([part]) => !hidden.some((one) => one === part),
      );
      expect(shown.reduce((sum, [, px]) => sum + px, 132)).toBeLessThanOrEqual(height);
      expect(fitParts({ ...given, height: wantedHeight(given) })).not.toContain("words");
    }),
  );
});
