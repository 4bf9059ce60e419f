// How often the list of the stage is read.
import { expect, test, vi } from "vitest";
import { scenarioOnShelf } from "../../player/scenario-fixture";
import { type Session, startSession } from "../../player/session";
import { createStore } from "../../player/store";
import { stageReading } from "./stage-reading";

function playing(speed: number) {
  const steps = new Set<() => void>();
  let wall = 0;
  const clock = {
    now: () => wall,
    hold: () => {},
    eachFrame: (step: () => void) => {
      steps.add(step);
      return () => steps.delete(step);
    },
  };
  const start: Session = startSession({ scenario: scenarioOnShelf("first-request"), speed });
  const store = createStore(start, clock);
  const reading = stageReading(store);
  const changed = vi.fn();
  reading.onChange(changed);
  const pass = (millis: number) => {
    for (let n = 0; n < millis / 20; n += 1) {
      wall += 20;
      for (const step of [...steps]) step();
    }
  };
  return { store, reading, changed, pass };
}

test("it changes with what it says, and a few times a second at most", () => {
  const { store, reading, changed, pass } = playing(1);
  const before = reading.items();
  pass(2000);
  expect(changed).not.toHaveBeenCalled();
  expect(reading.items()).toBe(before);
  store.dispatch({ kind: "play" });
  pass(2000);
  expect(changed.mock.calls.length).toBeGreaterThan(0);
  expect(changed.mock.calls.length).toBeLessThanOrEqual(5);
});

test("while it plays fast it waits, and says what is the case when it rests", () => {
  const { store, reading, changed, pass } = playing(8);
  store.dispatch({ kind: "play" });
  changed.mockClear();
  pass(300);
  expect(changed).not.toHaveBeenCalled();
  store.dispatch({ kind: "pause" });
  expect(changed).toHaveBeenCalledOnce();
  expect(reading.items()).not.toEqual([{ of: "none", parts: ["No instance"] }]);
});
