import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepLooping } from "./loop";
import { scenarioOnShelf } from "./scenario-fixture";
import { isPlaying, startSession } from "./session";
import { createStore } from "./store";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function looping(wantsLittle = false) {
  vi.stubGlobal("matchMedia", () => ({ matches: wantsLittle }));
  const steps = new Set<() => void>();
  let wall = 0;
  const store = createStore(startSession({ scenario: scenarioOnShelf("first-request") }), {
    now: () => wall,
    hold: () => {},
    eachFrame: (step) => {
      steps.add(step);
      return () => steps.delete(step);
    },
  });
  const callOff = keepLooping(store);
  const playToEnd = () => {
    store.dispatch({ kind: "play" });
    wall += 1e6;
    for (const step of [...steps]) step();
  };
  return { store, playToEnd, callOff };
}

test("a run that was played to its end begins anew after a moment", () => {
  const { store, playToEnd } = looping();
  playToEnd();
  expect(isPlaying(store.session())).toBe(false);
  vi.advanceTimersByTime(2000);
  expect(isPlaying(store.session())).toBe(true);
  expect(store.head()).toBe(0);
});

test("it stays where the reader stops it, or goes meanwhile", () => {
  const { store, playToEnd } = looping();
  store.dispatch({ kind: "play" });
  store.dispatch({ kind: "pause" });
  vi.advanceTimersByTime(5000);
  expect(isPlaying(store.session())).toBe(false);
  playToEnd();
  store.dispatch({ kind: "seek", at: 1000 });
  vi.advanceTimersByTime(5000);
  expect(isPlaying(store.session())).toBe(false);
});

test("nor does it for a reader who asked for little motion, or once it is called off", () => {
  const little = looping(true);
  little.playToEnd();
  const left = looping();
  left.playToEnd();
  left.callOff();
  vi.advanceTimersByTime(5000);
  expect([little, left].map(({ store }) => isPlaying(store.session()))).toEqual([false, false]);
});
