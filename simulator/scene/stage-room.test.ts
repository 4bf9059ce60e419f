// How instances make room for more: gradually while a film plays, at once where it stands.
import { expect, test } from "vitest";
import { constant, scenarioWith } from "../plain";
import { evenLens } from "../playback/time-lens";
import { frameAt } from "../read/frame";
import { record } from "../run/record";
import { cellAt } from "./fleet-layout";
import { slotsOf } from "./slots";
import { stageLayout } from "./stage-layout";
import { layoutAt } from "./stage-room";

const second = 1_000_000;
const trace = record(
  scenarioWith({
    horizon: 60 * second,
    traffic: { kind: "trace", at: [10, 20, 20].map((at) => at * second) },
    function: { duration: constant(30 * second) },
  }),
);
const lens = evenLens(trace, 60_000);
const slots = slotsOf(trace.instances);
const chosen = { request: null, instance: null };

function firstCellAt(at: number, isPlaying: boolean) {
  const spec = { trace, slots, lens, frame: frameAt(trace, at), chosen, isPlaying };
  return cellAt(layoutAt(spec, 700, lens.filmAt(at)).fleet, 0);
}

test("the first instance has the room alone, then a third of it", () => {
  const [alone, amongThree] = [1, 3].map((count) => cellAt(stageLayout(700, count).fleet, 0));
  expect(firstCellAt(15 * second, false)).toEqual(alone);
  expect(firstCellAt(20 * second, false)).toEqual(amongThree);
  expect(firstCellAt(20 * second, true)).toEqual(alone);
  expect(firstCellAt(21 * second, true)).toEqual(amongThree);
});

test("while it plays it moves there steadily", () => {
  const heights = [0, 40, 80, 120, 160, 200, 240].map(
    (film) => firstCellAt(20 * second + film * 1000, true).height,
  );
  expect(heights.toSorted((a, b) => b - a)).toEqual(heights);
  expect(new Set(heights).size).toBe(heights.length);
});
