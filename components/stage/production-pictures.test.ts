// Whatever befalls a run where production begins can be drawn: no mark is without a place, no word without a meaning.
import { expect, test } from "vitest";
import { frameAt } from "@/simulator/read/frame";
import type { Mark } from "@/simulator/scene/marks";
import { stagePicture } from "@/simulator/scene/stage";
import { recentlyAt } from "@/simulator/scene/stage-scene";
import { randomProduction } from "@/simulator/validation/random-production";
import { lightsAt } from "../lights/lights";
import { keepRun, runDataOf } from "../player/run";
import { timelineOf } from "./timeline-picture";

const instants = [0, 0.02, 0.13, 0.37, 0.5, 0.71, 0.93, 1];

test("stages, timelines, lights and numbers of any run can be drawn at any instant", () => {
  for (let n = 0; n < 24; n += 1) {
    const scenario = randomProduction(n);
    const run = keepRun(scenario, runDataOf(scenario));
    const { trace, slots, metrics, film } = run;
    const lens = film.lenses.bent;
    for (const share of instants) {
      const at = Math.round(trace.horizon * share);
      const frame = frameAt(trace, at, recentlyAt(lens, at));
      const chosen = { request: trace.requests.arrivedAt.length > 0 ? 0 : null, instance: null };
      for (const width of [360, 920]) {
        const { marks } = stagePicture({ trace, slots, lens, frame, chosen }, width);
        for (const mark of marks) expectWhole(mark);
      }
      for (const mark of timelineOf(run, lens, 800, at).picture.marks) expectWhole(mark);
      expect(lightsAt(trace, lens, at).names).not.toContain(undefined);
      const numbers = metrics.numbersAt(at);
      expect(numbers.instances).toBe(frame.instances.length);
      expect(numbers.arrived).toBe(frame.counts.arrived);
      expect(numbers.completed).toBe(frame.counts.completed);
    }
    const { requests, instances } = trace.report;
    expect(metrics.numbersAt(trace.horizon)).toMatchObject({
      arrived: requests.arrived,
      cold: requests.cold,
      refused: requests.throttled,
      failed: requests.failed,
      completed: requests.completed,
      peak: instances.peak,
    });
  }
});

function expectWhole(mark: Mark): void {
  const numbers = Object.values(mark).filter((value) => typeof value === "number");
  expect(numbers.every(Number.isFinite)).toBe(true);
  if (mark.kind === "rect") expect(Math.min(mark.width, mark.height)).toBeGreaterThanOrEqual(0);
  if (mark.kind === "ring") {
    expect(mark.share).toBeGreaterThanOrEqual(0);
    expect(mark.share).toBeLessThanOrEqual(1);
  }
  if (mark.kind === "text") expect(mark.text).not.toMatch(/undefined|NaN|Infinity|-\d/);
  if (mark.kind === "path") expect(mark.d).not.toMatch(/undefined|NaN|Infinity/);
}
