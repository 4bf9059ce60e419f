import { expect, test } from "vitest";
import { record } from "@/simulator/run/record";
import { readScenario } from "../scenario/scenario";
import {
  columns,
  curveOf,
  distanceOf,
  factsOf,
  filled,
  isEnough,
  levelsOf,
  undrawn,
  withAnchor,
  withStroke,
} from "./curve";

const read = readScenario({
  horizon: "24m",
  traffic: { kind: "burst", at: "2m", count: 4, within: "0s" },
  function: { duration: "1s" },
  platform: { keepAlive: { kind: "fixed", idle: "10m" }, maxLifetime: null },
});
if (!read.ok) throw new Error("the scenario is read");
const trace = record(read.scenario);

test("the curve of a run has as much under it as the run has instances on average", () => {
  const curve = curveOf(trace);
  expect(curve).toHaveLength(columns);
  expect(factsOf(curve).mean).toBeCloseTo(trace.report.instances.mean, 5);
  expect(Math.max(...levelsOf(trace, 97))).toBe(trace.report.instances.peak);
  expect([curve[0], curve[6], curve.at(-1)]).toEqual([0, 4, 0]);
});

test("a stroke leaves a straight line between its points, in either direction", () => {
  const one = { column: 2, value: 0 };
  const other = { column: 6, value: 8 };
  const drawn = withStroke(undrawn, one, other);
  expect(drawn.slice(1, 8)).toEqual([null, 0, 2, 4, 6, 8, null]);
  expect(withStroke(undrawn, other, one)).toEqual(drawn);
});

test("a point set by keyboard bends what was drawn on the way to its neighbours", () => {
  const flat = withStroke(undrawn, { column: 0, value: 2 }, { column: columns - 1, value: 2 });
  const set = withAnchor(flat, 6, 5);
  expect(filled(set).slice(2, 11)).toEqual([2, 2, 3, 4, 5, 4, 3, 2, 2]);
});

test("two points are a curve: it goes straight from one to the other and on as it is", () => {
  const one = withAnchor(undrawn, 3, 1);
  expect(isEnough(one)).toBe(false);
  const two = withAnchor(one, 6, 4);
  expect(isEnough(two)).toBe(true);
  expect(filled(two).slice(0, 9)).toEqual([1, 1, 1, 1, 2, 3, 4, 4, 4]);
});

test("curves are as far apart as their points are on average", () => {
  expect(distanceOf([1, 2, 3], [1, 0, 4])).toBe(1);
});
