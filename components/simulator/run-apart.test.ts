// A thread of a test's own: it makes a run when it is told to, and never by itself.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Scenario } from "@/simulator/scenario";
import { hasRun, runDataOf, runOf } from "./run";
import type { FromRunWorker } from "./run.worker";
import { isMadeApart } from "./run-apart";
import { scenarioOnShelf } from "./scenario-fixture";
import { startSession } from "./session";
import { createStore } from "./store";
import type { WallClock } from "./wall-clock";

const small = scenarioOnShelf("first-request");
const large: Scenario = {
  ...small,
  traffic: { kind: "poisson", perSecond: 20 },
  horizon: 200_000_000,
};

let asked: { readonly scenario: Scenario; readonly of: HandThread }[] = [];

class HandThread {
  onmessage: ((event: { data: FromRunWorker }) => void) | null = null;
  stopped = false;
  postMessage(scenario: Scenario) {
    asked.push({ scenario, of: this });
  }
  terminate() {
    this.stopped = true;
  }
  finish(scenario: Scenario) {
    const data = structuredClone(runDataOf(scenario));
    this.onmessage?.({ data: { kind: "made", data } });
  }
}

const still: WallClock = {
  now: () => 0,
  isHeld: () => false,
  hold: () => {},
  eachFrame: () => () => {},
};

beforeEach(() => {
  asked = [];
  vi.stubGlobal("Worker", HandThread);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A thread that has rested may be asked again, by the next test as well. */
function finishLast(): void {
  const last = asked.at(-1);
  last?.of.finish(last.scenario);
}

test("a small run is made at once, a large one on another thread while the one before is shown", () => {
  expect(isMadeApart(small)).toBe(false);
  expect(isMadeApart(large)).toBe(true);
  const store = createStore(startSession({ scenario: small }), still);
  const told = vi.fn();
  store.onChange(told);
  store.dispatch({ kind: "change", scenario: large });
  expect(store.isMaking()).toBe(true);
  expect(store.session().base).toBe(small);
  expect(told).toHaveBeenCalledTimes(1);
  const after = vi.fn();
  store.whenMade(after);
  store.dispatch({ kind: "seek", at: 900_000 });
  expect(after).not.toHaveBeenCalled();
  finishLast();
  expect(store.isMaking()).toBe(false);
  expect(store.session().base).toBe(large);
  expect(store.head()).toBe(900_000);
  expect(after).toHaveBeenCalledTimes(1);
  expect(hasRun(small)).toBe(false);
});

test("a run made apart is the run that is made at once, on the reader's own scenario", () => {
  const other = { ...large, seed: 5 };
  const store = createStore(startSession({ scenario: small }), still);
  store.dispatch({ kind: "change", scenario: other });
  finishLast();
  const apart = store.run();
  const here = runOf({ ...other });
  expect(apart.trace.scenario).toBe(other);
  expect(apart.trace.report).toEqual(here.trace.report);
  for (const share of [0, 0.3, 1]) {
    const at = Math.round(other.horizon * share);
    expect(apart.metrics.numbersAt(at)).toEqual(here.metrics.numbersAt(at));
    expect(apart.film.lenses.bent.filmAt(at)).toBe(here.film.lenses.bent.filmAt(at));
  }
});

test("what is asked for while a run is being made takes its place, and builds on it", () => {
  const first = { ...large, seed: 7 };
  const store = createStore(startSession({ scenario: small, at: 500_000 }), still);
  store.dispatch({ kind: "change", scenario: first });
  store.dispatch({ kind: "send", count: 1 });
  store.dispatch({ kind: "send", count: 100 });
  expect(asked).toHaveLength(3);
  expect(asked.map(({ of }) => of.stopped)).toEqual([true, true, false]);
  finishLast();
  expect(store.session().base).toBe(first);
  expect(store.session().sent).toEqual([{ kind: "events", at: 500_000, count: 101 }]);
  expect(store.session().before).toHaveLength(3);
  store.dispatch({ kind: "undo-all" });
  expect(store.session().scenario).toBe(small);
  expect(store.session().before).toEqual([]);
  expect(store.isMaking()).toBe(false);
});
