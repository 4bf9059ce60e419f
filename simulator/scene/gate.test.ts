// What the gate goes on saying, and for how long: never of an instance that is gone, nor long after a request.
import fc from "fast-check";
import { expect, test } from "vitest";
import { constant, scenarioWith } from "../plain";
import { evenLens } from "../playback/time-lens";
import { frameAt } from "../read/frame";
import { record } from "../run/record";
import type { Micros } from "../scenario";
import { slotsOf } from "./slots";
import { stagePicture } from "./stage";
import { lingerFilm, recentlyAt } from "./stage-scene";

const second = 1_000_000;
const crowd = record(
  scenarioWith({
    horizon: 3000 * second,
    traffic: { kind: "trace", at: [1, 2, 2, 2, 900, 2000].map((at) => at * second) },
    function: { duration: constant(3 * second) },
    platform: { maxInstances: 3 },
  }),
);
const lens = evenLens(crowd, 75_000);

function pictureAt(at: Micros) {
  const frame = frameAt(crowd, at, recentlyAt(lens, at));
  const chosen = { request: null, instance: null };
  const scene = { trace: crowd, slots: slotsOf(crowd.instances), lens, frame, chosen };
  const { marks } = stagePicture(scene, 640);
  const texts = marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
  const said = texts[texts.indexOf("instance free?") + 1] ?? "";
  return { said, frame, marks };
}
const saidAt = (at: Micros) => pictureAt(at).said;

test("whatever instance the gate speaks of is there", () => {
  const named = new Set<string>();
  fc.assert(
    fc.property(fc.integer({ min: 0, max: crowd.horizon }), (at) => {
      const { said, frame } = pictureAt(at);
      const name = /i(\d+)/.exec(said)?.[1];
      if (name === undefined) return;
      named.add(said);
      expect(frame.instances.map(({ number }) => number + 1)).toContain(Number(name));
    }),
    { numRuns: 300, examples: [[second], [2 * second], [900 * second]] },
  );
  expect(named.size).toBeGreaterThan(2);
});

test("it stands by what it said while the request runs and its answer leaves, and no longer", () => {
  expect(saidAt(0)).toBe("no event yet");
  expect(saidAt(900 * second)).toBe("no: start i4");
  expect(saidAt(902 * second)).toBe("no: start i4");
  const left = lens.atFilm(lens.filmAt(903 * second) + lingerFilm);
  expect(saidAt(left - 1000)).toBe("no: start i4");
  expect(saidAt(left + 1000)).toBe("no event now");
  expect(saidAt(crowd.horizon)).toBe("no event now");
});

test("who stands before it asks, and stands there whole", () => {
  const { said, marks } = pictureAt(second - 1);
  expect(said).toBe("request 1 asks");
  const gate = marks.find(({ target }) => target?.kind === "part" && target.part === "gate");
  const dots = marks.filter((mark) => mark.kind === "circle" && mark.fill === "ink");
  expect(dots.length).toBeGreaterThan(0);
  for (const dot of dots)
    if (dot.kind === "circle" && gate?.kind === "rect")
      expect(dot.x + dot.radius).toBeLessThanOrEqual(gate.x);
});

test("a refusal is over at once, and is read for as long as an answer", () => {
  expect(saidAt(2 * second)).toBe("no, at the limit");
  const left = lens.atFilm(lens.filmAt(2 * second) + lingerFilm);
  expect(saidAt(left + 1000)).toBe("no event now");
});

test("no way leads to an instance that is gone", () => {
  const gone = 903 * second + 600 * second;
  const { frame, marks } = pictureAt(gone);
  expect(frame.instances).toEqual([]);
  const ways = marks.filter((mark) => mark.kind === "path" && mark.stroke?.ink === "starting");
  expect(ways).toEqual([]);
});
