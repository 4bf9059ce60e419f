// What a page hears of a run: each event once as it is played or stepped, none when it is jumped over.
import { expect, test } from "vitest";
import { scenarioOnShelf } from "../../player/scenario-fixture";
import { startSession } from "../../player/session";
import { createStore } from "../../player/store";
import type { WallClock } from "../../player/wall-clock";
import type { FrameReport } from "./messages/reports";
import { tellOf } from "./told-frame";

function framed(id: string) {
  let wall = 0;
  const steps = new Set<() => void>();
  const clock: WallClock = {
    now: () => wall,
    hold: () => {},
    eachFrame: (step) => {
      steps.add(step);
      return () => steps.delete(step);
    },
  };
  const store = createStore(startSession({ scenario: scenarioOnShelf(id) }), clock);
  const heard: FrameReport[] = [];
  const stop = tellOf(store, (report) => heard.push(report));
  const pass = (millis: number) => {
    for (const until = wall + millis; wall < until; ) {
      wall += 16;
      for (const step of [...steps]) step();
    }
  };
  const counts = (event: string) =>
    heard.reduce(
      (sum, one) => sum + (one.type === "event" && one.event === event ? one.count : 0),
      0,
    );
  return { store, heard, pass, counts, stop };
}

test("a run played to its end tells each request once, and the end once", () => {
  const { store, heard, pass, counts } = framed("first-request");
  store.dispatch({ kind: "set-speed", speed: 10 });
  store.dispatch({ kind: "play" });
  pass(60_000);
  expect(counts("cold")).toBe(1);
  expect(counts("completed")).toBe(6);
  expect(heard.filter(({ type }) => type === "finished")).toEqual([
    expect.objectContaining({ arrived: 6, cold: 1, completed: 6, throttled: 0 }),
  ]);
  expect(heard.at(-1)).toMatchObject({ type: "state", playing: false, at: 30_000 });
});

test("while it plays, the state is told at most four times a second", () => {
  const { store, heard, pass } = framed("first-request");
  store.dispatch({ kind: "play" });
  const before = heard.length;
  pass(2000);
  const states = heard.slice(before).filter(({ type }) => type === "state");
  expect(states.length).toBeGreaterThan(4);
  expect(states.length).toBeLessThanOrEqual(8);
});

test("steps tell what they come to; a jump tells its place alone", () => {
  const { store, heard, counts } = framed("first-request");
  store.dispatch({ kind: "step-forward" });
  expect(counts("cold")).toBe(1);
  store.dispatch({ kind: "seek", at: 29_000_000 });
  expect(counts("completed")).toBe(0);
  expect(heard.at(-1)).toMatchObject({ type: "state", at: 29_000, completed: 6 });
  store.dispatch({ kind: "restart" });
  store.dispatch({ kind: "step-forward" });
  expect(counts("cold")).toBe(2);
});

test("a burst at the very beginning is one report, with its first twenty by number", () => {
  const { store, heard } = framed("fan-out");
  store.dispatch({ kind: "step-forward" });
  store.dispatch({ kind: "step-forward" });
  const cold = heard.find((one) => one.type === "event" && one.event === "cold");
  expect(cold).toMatchObject({ count: expect.any(Number) });
  expect(heard.filter(({ type }) => type === "event").length).toBeLessThanOrEqual(6);
});

test("a run that is too large to be watched is told once, and nothing has changed", () => {
  const { store, heard } = framed("first-request");
  const before = store.session();
  for (let n = 0; n < 2; n += 1) store.dispatch({ kind: "send", count: 1_000_000 });
  expect(heard).toEqual([
    {
      type: "error",
      expected: "a run that can be watched",
      found: "This run is too large to be watched: at most 30,000 requests, found more.",
    },
  ]);
  expect(store.session()).toBe(before);
  store.dispatch({ kind: "send", count: 1 });
  expect(heard.at(-1)).toMatchObject({ type: "state", playing: false });
});

test("after its end nothing is told", () => {
  const { store, heard, stop } = framed("first-request");
  stop();
  store.dispatch({ kind: "step-forward" });
  expect(heard).toEqual([]);
});
