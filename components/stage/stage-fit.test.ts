// The stage in a box: as large as it goes, and in a lesson's box exactly as it is.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { stageLayout } from "@/simulator/scene/stage-layout";
import { fitStage } from "./stage-fit";

test("in the box that a lesson keeps for it, the stage is drawn as it is", () => {
  for (const width of [320, 356, 500, 639, 640, 938, 1400])
    expect(fitStage(width, stageLayout(width, 1).height)).toEqual({ scale: 1, width, top: 0 });
});

test("a large flat box gets a larger stage, a small one a smaller stage", () => {
  expect(fitStage(1920, 536)).toEqual({ scale: 2, width: 960, top: 0 });
  expect(fitStage(480, 201)).toEqual({ scale: 0.75, width: 640, top: 0 });
});

test("a tall box has the instances under the gate", () => {
  const { width, scale } = fitStage(700, 800);
  expect(width).toBeLessThan(640);
  expect(scale).toBeGreaterThan(2);
});

test("in a box that is lower than a phone's the instances give way, and no letter is smaller", () => {
  expect(fitStage(468, 300)).toEqual({ scale: 1, width: 468, top: 0 });
});

test("whatever the box, the picture stays in it and fills its width", () => {
  fc.assert(
    fc.property(fc.integer({ min: 40, max: 4000 }), fc.integer({ min: 20, max: 4000 }), (w, h) => {
      const { scale, width, top } = fitStage(w, h);
      expect(scale * width).toBeCloseTo(w, 6);
      const drawn = stageLayout(width + 1e-9, 1, false, h / scale).height;
      expect(2 * top + scale * drawn).toBeLessThanOrEqual(h + 1e-6);
    }),
  );
});
