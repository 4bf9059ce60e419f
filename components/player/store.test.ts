import { expect, test, vi } from "vitest";
import { scenarioOnShelf } from "./scenario-fixture";
import { startSession } from "./session";
import { createStore } from "./store";
import type { WallClock } from "./wall-clock";

/** A clock that a test moves by hand, with the steps that ask to be called. */
function clockByHand() {
  const steps = new Set<() => void>();
  let wall = 0;
  const clock: WallClock = {
    now: () => wall,
    hold: () => {},
    eachFrame: (step) => {
      steps.add(step);
      return () => steps.delete(step);
    },
  };
  const pass = (millis: number) => {
    wall += millis;
    for (const step of [...steps]) step();
  };
  return { clock, pass, running: () => steps.size };
}

const scenario = scenarioOnShelf("first-request");

test("nothing runs until it plays, and nothing after it has paused", () => {
  const { clock, pass, running } = clockByHand();
  const store = createStore(startSession({ scenario }), clock);
  expect(running()).toBe(0);
  store.dispatch({ kind: "play" });
  expect(running()).toBe(1);
  pass(500);
  const head = store.head();
  expect(head).toBeGreaterThan(0);
  store.dispatch({ kind: "pause" });
  expect(running()).toBe(0);
  pass(500);
  expect(store.head()).toBe(head);
});

test("at the end it stops by itself", () => {
  const { clock, pass, running } = clockByHand();
  const store = createStore(startSession({ scenario }), clock);
  store.dispatch({ kind: "play" });
  for (let n = 0; n < 100; n += 1) pass(1000);
  expect(store.head()).toBe(scenario.horizon);
  expect(running()).toBe(0);
});

test("pictures follow every frame, words a slower beat", () => {
  const { clock, pass } = clockByHand();
  const store = createStore(startSession({ scenario }), clock);
  const [frame, beat] = [vi.fn(), vi.fn()];
  store.onFrame(frame);
  store.onBeat(beat);
  store.dispatch({ kind: "play" });
  frame.mockClear();
  beat.mockClear();
  for (let n = 0; n < 60; n += 1) pass(16);
  expect(frame).toHaveBeenCalledTimes(60);
  expect(beat.mock.calls.length).toBeLessThanOrEqual(8);
  expect(beat.mock.calls.length).toBeGreaterThanOrEqual(6);
});

test("stills are as far apart as it takes to read them", () => {
  const { clock, pass } = clockByHand();
  const store = createStore(startSession({ scenario }), clock);
  store.dispatch({ kind: "play-stills" });
  const seen = new Set<number>();
  for (let wall = 0; wall < 6000; wall += 100) {
    pass(100);
    seen.add(store.head());
  }
  expect(seen.size).toBe(6);
});

test("undo finds the run before as it was, although it was forgotten", () => {
  const { clock } = clockByHand();
  const store = createStore(startSession({ scenario, at: 8_000_000 }), clock);
  const digest = store.run().trace.report.digest;
  store.dispatch({ kind: "send", count: 100 });
  expect(store.run().trace.report.digest).not.toBe(digest);
  store.dispatch({ kind: "undo" });
  expect(store.run().trace.report.digest).toBe(digest);
});
