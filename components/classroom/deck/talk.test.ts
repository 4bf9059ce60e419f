import fc from "fast-check";
import { expect, test } from "vitest";
import { back, goTo, type Move, next, type RunNow, type TalkPlace } from "./talk";

const beat = (at: number) => ({ at, caption: `At ${at}.` });
const scenes = [
  { id: "words", beats: [], steps: 0 },
  { id: "run", beats: [beat(100), beat(250)], steps: 0 },
  { id: "list", beats: [], steps: 2 },
  { id: "last", beats: [], steps: 0 },
];
const start: TalkPlace = { scene: "words", beat: 0 };

/** The simulator at rest where the move left it, as if it had played to its end. */
function played({ order }: Move): RunNow {
  if (order === null) return { at: 0, towards: null };
  return { at: order.kind === "rest" ? order.at : order.to, towards: null };
}

test("on and on leads through every beat of every scene, and ends", () => {
  const seen: string[] = [];
  let move: Move | null = { place: start, order: null };
  while (move !== null) {
    seen.push(`${move.place.scene} ${move.place.beat}`);
    move = next(scenes, move.place, played(move));
  }
  expect(seen).toEqual([
    "words 0",
    "run 0",
    "run 1",
    "run 2",
    "list 0",
    "list 1",
    "list 2",
    "last 0",
  ]);
});

test("back from where one went on leads to the same place, at rest at its instant", () => {
  fc.assert(
    fc.property(fc.nat(7), (steps) => {
      let move: Move = { place: start, order: null };
      let before = move;
      for (let step = 0; step < steps; step += 1) {
        const on = next(scenes, move.place, played(move));
        if (on === null) break;
        before = move;
        move = on;
      }
      if (move === before) return;
      const returned = back(scenes, move.place);
      expect(returned?.place).toEqual(before.place);
      expect(returned && played(returned).at).toBe(played(before).at);
    }),
  );
});

test("a step while the run still plays to its beat brings it there at once", () => {
  expect(next(scenes, { scene: "run", beat: 1 }, { at: 40, towards: 100 })).toEqual({
    place: { scene: "run", beat: 1 },
    order: { kind: "rest", at: 100 },
  });
});

test("a run that its teacher has moved elsewhere plays to the next beat from the one before it", () => {
  const order = (at: number) =>
    next(scenes, { scene: "run", beat: 1 }, { at, towards: null })?.order;
  expect(order(150)).toEqual({ kind: "play", from: null, to: 250 });
  expect(order(20)).toEqual({ kind: "play", from: 100, to: 250 });
  expect(order(900)).toEqual({ kind: "play", from: 100, to: 250 });
});

test("there is nothing before the first scene, after the last, and nowhere", () => {
  expect(back(scenes, start)).toBeNull();
  expect(next(scenes, { scene: "last", beat: 0 }, { at: 0, towards: null })).toBeNull();
  expect(goTo(scenes, "none")).toBeNull();
});
