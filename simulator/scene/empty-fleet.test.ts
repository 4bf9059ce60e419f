// A stage on which no instance stands says so, and says what became of those that did.
import { expect, test } from "vitest";
import { constant, scenarioWith } from "../plain";
import { filmOf } from "../playback/player";
import { frameAt } from "../read/frame";
import { record } from "../run/record";
import { slotsOf } from "./slots";
import { stagePicture } from "./stage";
import { recentlyAt } from "./stage-scene";

const second = 1_000_000;

function wordsAt(at: number | "just gone", change: Parameters<typeof scenarioWith>[0] = {}) {
  const trace = record(
    scenarioWith({
      horizon: 3000 * second,
      traffic: { kind: "trace", at: [100 * second, 2500 * second] },
      function: { duration: constant(second) },
      ...change,
    }),
  );
  const lens = filmOf(trace).lenses.bent;
  const instant = at === "just gone" ? (trace.instances.endedAt[0] ?? 0) + 1000 : at;
  const frame = frameAt(trace, instant, recentlyAt(lens, instant));
  const chosen = { request: null, instance: null };
  const slots = slotsOf(trace.instances);
  const { marks } = stagePicture({ trace, slots, lens, frame, chosen }, 640);
  const texts = marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
  return {
    instances: frame.instances.length,
    said: texts.filter((text) => ["none yet", "none now", "scaled to zero", "gone"].includes(text)),
  };
}

test("before the first there is none yet, and while one is there nothing is said", () => {
  expect(wordsAt(50 * second)).toEqual({ instances: 0, said: ["none yet"] });
  expect(wordsAt(101 * second)).toEqual({ instances: 1, said: [] });
});

test("what has just gone is seen, then that the fleet is scaled to zero", () => {
  expect(wordsAt("just gone")).toEqual({ instances: 0, said: ["gone"] });
  expect(wordsAt(2400 * second).said).toEqual(["scaled to zero"]);
});

test("who was replaced by a deployment was not scaled to zero", () => {
  const interventions = [{ kind: "deployment", at: 300 * second }] as const;
  expect(wordsAt(2400 * second, { interventions }).said).toEqual(["none now"]);
});
