import fc from "fast-check";
import { expect, test } from "vitest";
import { constant, scenarioWith } from "../plain";
import { nextEventAfter } from "../read/steps";
import { record } from "../run/record";
import {
  atStart,
  fastestSpeed,
  filmOf,
  headAt,
  isOver,
  lensNames,
  type Player,
  type PlayerAction,
  play,
  rateAt,
  slowestSpeed,
} from "./player";

const second = 1_000_000;
const film = filmOf(
  record(
    scenarioWith({
      horizon: 1200 * second,
      traffic: { kind: "trace", at: [0, 1, 1.05, 400, 1100].map((at) => at * second) },
      platform: { keepAlive: { kind: "fixed", idle: constant(300 * second) } },
    }),
  ),
);
const { horizon, events } = film.trace;

const action: fc.Arbitrary<PlayerAction> = fc.oneof(
  fc.constantFrom<PlayerAction>(
    { kind: "play" },
    { kind: "play" },
    { kind: "pause" },
    { kind: "restart" },
    { kind: "step-forward" },
    { kind: "step-back" },
  ),
  fc.record({
    kind: fc.constant("seek" as const),
    at: fc.double({ min: -1, max: 2e9, noNaN: true }),
  }),
  fc.record({ kind: fc.constant("set-speed" as const), speed: fc.double({ min: 0, max: 50 }) }),
  fc.record({ kind: fc.constant("set-lens" as const), lens: fc.constantFrom(...lensNames) }),
);
const course = fc.array(fc.tuple(action, fc.double({ min: 0, max: 5000, noNaN: true })), {
  maxLength: 30,
});

/** The player and the wall clock after a course of actions, each some wall time after the last. */
function after(steps: readonly (readonly [PlayerAction, number])[]) {
  let player: Player = atStart;
  let wallNow = 0;
  for (const [next, wallPassed] of steps) {
    wallNow += wallPassed;
    player = play(player, next, film, wallNow);
  }
  return { player, wallNow };
}

test("whatever is done, the head stays within the run and speed within its limits", () => {
  fc.assert(
    fc.property(course, (steps) => {
      const { player, wallNow } = after(steps);
      const at = headAt(player, film, wallNow);
      expect(Number.isInteger(at) && at >= 0 && at <= horizon).toBe(true);
      expect(player.speed).toBeGreaterThanOrEqual(slowestSpeed);
      expect(player.speed).toBeLessThanOrEqual(fastestSpeed);
    }),
  );
});

test("while it plays the head never goes back; while it rests it does not move", () => {
  fc.assert(
    fc.property(course, fc.double({ min: 0, max: 1e5, noNaN: true }), (steps, wallPassed) => {
      const { player, wallNow } = after(steps);
      const now = headAt(player, film, wallNow);
      const later = headAt(player, film, wallNow + wallPassed);
      if (player.head.kind === "resting") expect(later).toBe(now);
      else expect(later).toBeGreaterThanOrEqual(now);
    }),
  );
});

test("a step is one event, whatever the speed and the lens", () => {
  fc.assert(
    fc.property(course, (steps) => {
      const { player, wallNow } = after(steps);
      const at = headAt(player, film, wallNow);
      const stepped = play(player, { kind: "step-forward" }, film, wallNow);
      expect(stepped.head).toEqual({
        kind: "resting",
        at: nextEventAfter(film.trace, at) ?? horizon,
      });
    }),
  );
});

test("stepping forward through the run meets every instant at which something happens", () => {
  const instants = [...new Set(events.at)].filter((at) => at > 0);
  const met: number[] = [];
  let player = atStart;
  while (!isOver(player, film, 0)) {
    player = play(player, { kind: "step-forward" }, film, 0);
    met.push(player.head.at);
  }
  expect(met).toEqual(instants.at(-1) === horizon ? instants : [...instants, horizon]);
});

test("a step back undoes a step forward from an event", () => {
  for (const at of new Set(events.at)) {
    const there = play(atStart, { kind: "seek", at }, film, 0);
    const forth = play(there, { kind: "step-forward" }, film, 0);
    expect(play(forth, { kind: "step-back" }, film, 0).head.at).toBe(at);
  }
});

test("changing speed, lens, or pausing does not move the head", () => {
  const quiet = fc.oneof(
    fc.constant<PlayerAction>({ kind: "pause" }),
    fc.record({
      kind: fc.constant("set-speed" as const),
      speed: fc.double({ min: 0.1, max: 9, noNaN: true }),
    }),
    fc.record({ kind: fc.constant("set-lens" as const), lens: fc.constantFrom(...lensNames) }),
  );
  fc.assert(
    fc.property(course, quiet, (steps, next) => {
      const { player, wallNow } = after(steps);
      const before = headAt(player, film, wallNow);
      expect(headAt(play(player, next, film, wallNow), film, wallNow)).toBe(before);
    }),
  );
});

test("playing from the start takes the film's length, by either lens; speed divides it", () => {
  for (const lens of lensNames) {
    const playing = play({ ...atStart, lens, speed: 2 }, { kind: "play" }, film, 0);
    const wallLength = film.lenses[lens].length / 2;
    expect(isOver(playing, film, wallLength * 0.98)).toBe(false);
    expect(isOver(playing, film, wallLength + 1)).toBe(true);
  }
});

test("play at the end begins again", () => {
  const ended = play(atStart, { kind: "seek", at: horizon }, film, 0);
  expect(play(ended, { kind: "play" }, film, 50).head).toEqual({
    kind: "playing",
    at: 0,
    wallSince: 50,
    until: null,
  });
});

test("seeking and restarting keep it playing or resting as it was", () => {
  const playing = play(atStart, { kind: "play" }, film, 0);
  expect(play(playing, { kind: "seek", at: 5 * second }, film, 10).head).toEqual({
    kind: "playing",
    at: 5 * second,
    wallSince: 10,
    until: null,
  });
  expect(play(playing, { kind: "restart" }, film, 10).head.kind).toBe("playing");
  expect(play(atStart, { kind: "seek", at: 7 }, film, 10).head).toEqual({ kind: "resting", at: 7 });
});

test("the bent lens goes slower where a request is served than where nothing happens", () => {
  const at = (seconds: number) => play(atStart, { kind: "seek", at: seconds * second }, film, 0);
  expect(rateAt(at(1.03), film, 0)).toBeLessThan(1);
  expect(rateAt(at(200), film, 0)).toBeGreaterThan(50);
  const even = play(at(200), { kind: "set-lens", lens: "even" }, film, 0);
  expect(rateAt(even, film, 0)).toBeCloseTo(horizon / 1000 / film.lenses.even.length, 6);
});

test("played to an instant it goes no further, whatever its speed; a seek forgets where it was to stop", () => {
  const until = 3 * second;
  const playing = play(atStart, { kind: "play", until }, film, 0);
  const late = 1e9;
  expect(headAt(playing, film, late)).toBe(until);
  expect(headAt(play(playing, { kind: "set-speed", speed: 10 }, film, 5), film, late)).toBe(until);
  expect(headAt(play(playing, { kind: "set-lens", lens: "even" }, film, 5), film, late)).toBe(
    until,
  );
  expect(play(playing, { kind: "pause" }, film, late).head).toEqual({ kind: "resting", at: until });
  expect(headAt(play(playing, { kind: "seek", at: second }, film, 5), film, late)).toBe(horizon);
});
