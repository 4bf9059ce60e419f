// What a press on a part of the stage asks about: on the gate whom it decided on last, on a place that is held who holds it,
// on anything else what it is.
import { expect, test } from "vitest";
import { constant, scenarioWith } from "@/simulator/plain";
import { frameAt } from "@/simulator/read/frame";
import { stageLayout } from "@/simulator/scene/stage-layout";
import { keepRun, runDataOf } from "../player/run";
import { startSession } from "../player/session";
import { targetAt } from "./hit-test";
import { stageOf } from "./stage-picture";

const second = 1_000_000;
const scenario = scenarioWith({
  horizon: 60 * second,
  traffic: { kind: "trace", at: [1, 2].map((at) => at * second) },
  function: { duration: constant(10 * second) },
  downstream: {
    name: "database",
    places: 4,
    heldBy: "request",
    time: constant(5 * second),
    connect: constant(0),
    whenFull: { kind: "refuse" },
  },
});
const run = keepRun(scenario, runDataOf(scenario));

function pictureAt(at: number, width: number) {
  return stageOf(run, startSession({ scenario, at }), at, width);
}

test.each([352, 666])("the gate answers for the request it decided on, %d px wide", (width) => {
  const { gate } = stageLayout(width, 2, true);
  const [x, y] = [gate.x + gate.width / 2, gate.y + 4];
  expect(targetAt(pictureAt(second / 2, width).marks, x, y, 3)).toEqual({
    kind: "part",
    part: "gate",
  });
  expect(targetAt(pictureAt(1.5 * second, width).marks, x, y, 3)).toEqual({
    kind: "request",
    request: 0,
    where: "gate",
  });
  expect(targetAt(pictureAt(2.5 * second, width).marks, x, y, 3)).toMatchObject({ request: 1 });
});

test.each([352, 666])("a held place answers for who holds it, %d px wide", (width) => {
  const { behind } = stageLayout(width, 2, true);
  if (behind === null) throw new Error("It has no place.");
  const at = 1 + Math.max(...run.trace.tries.heldAt);
  expect(frameAt(run.trace, at).downstream?.held).toBe(2);
  const { marks } = pictureAt(at, width);
  expect(targetAt(marks, behind.x + 5, behind.y + 5, 0)).toEqual({
    kind: "request",
    request: 0,
    where: "downstream",
  });
  const held = marks.filter(
    (mark) => mark.kind === "rect" && mark.fill === "ink" && mark.target?.kind === "request",
  );
  expect(held).toHaveLength(2);
});
