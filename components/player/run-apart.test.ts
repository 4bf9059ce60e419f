// A thread of a test's own: it makes a run when it is told to, and never by itself.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Intervention, Scenario } from "@/simulator/scenario";
import * as parts from "../ui/gone-parts";
import { refusalOf } from "./refusals";
import { hasRun, runDataOf, runOf } from "./run";
import type { FromRunWorker } from "./run.worker";
import { isMadeApart, makeApart, mostSeconds } from "./run-apart";
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
  onerror: ((event: Event) => void) | null = null;
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
  refuse(sentence: string) {
    this.onmessage?.({ data: { kind: "refused", sentence } });
  }
}

const still: WallClock = {
  now: () => 0,
  hold: () => {},
  eachFrame: () => () => {},
};

beforeEach(() => {
  asked = [];
  vi.stubGlobal("Worker", HandThread);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
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

test("who waits for a run waits for the one that took its place, and not for one that is refused", () => {
  const store = createStore(startSession({ scenario: small, at: 500_000 }), still);
  const after = vi.fn();
  store.dispatch({ kind: "change", scenario: { ...large, seed: 17 } });
  store.whenMade(after);
  store.dispatch({ kind: "send", count: 1 });
  expect(after).not.toHaveBeenCalled();
  finishLast();
  expect(after).toHaveBeenCalledTimes(1);
  store.dispatch({ kind: "change", scenario: { ...large, seed: 18 } });
  store.whenMade(after);
  asked.at(-1)?.of.refuse("It is too large.");
  store.dispatch({ kind: "undo-all" });
  expect(store.isMaking()).toBe(false);
  expect(after).toHaveBeenCalledTimes(1);
});

test("what is refused at once leaves the one before, and is told once", () => {
  const store = createStore(startSession({ scenario: small }), still);
  const told = vi.fn();
  store.onChange(told);
  const refused = { ...large, seed: 19 };
  store.dispatch({ kind: "change", scenario: refused });
  asked.at(-1)?.of.refuse("It is too large.");
  told.mockClear();
  store.dispatch({ kind: "change", scenario: refused });
  expect(told).toHaveBeenCalledTimes(1);
  expect(store.isMaking()).toBe(false);
  expect(store.refusal()).toBe("It is too large.");
  expect(store.session().base).toBe(small);
});

const day = 86_400_000_000;
const none = { kind: "none" } as const;
const byTurns = Array.from(
  { length: 40 },
  (_, n): Intervention => ({ kind: "provisioned", at: n, count: n % 2 === 0 ? 100_000 : 0 }),
);

/** Few requests, or none, and far more than a moment's work. */
const busyForNothing: readonly (readonly [string, Partial<Scenario>])[] = [
  [
    "instances that hardly live",
    {
      horizon: day,
      traffic: none,
      platform: {
        ...small.platform,
        provisioned: 1000,
        maxLifetime: { kind: "constant", value: 1_000_000 },
      },
    },
  ],
  ["100,000 provisioned by turns", { traffic: none, interventions: byTurns }],
  [
    "turns that bring nothing",
    {
      horizon: 100 * day,
      traffic: {
        kind: "on-off",
        on: { perSecond: 0, for: 40_000 },
        off: { perSecond: 0, for: 47_000 },
      },
    },
  ],
  [
    "gaps that hardly ever are long",
    {
      traffic: {
        kind: "renewal",
        gap: {
          kind: "mixture",
          of: [
            { weight: 0.999999999, is: { kind: "constant", value: 1 } },
            { weight: 1e-9, is: { kind: "constant", value: 50_000 * day } },
          ],
        },
      },
    },
  ],
];

test.each(busyForNothing)("%s: made apart, whatever is expected of it", (_, change) => {
  expect(isMadeApart({ ...small, ...change })).toBe(true);
});

test("a run refused by the thread leaves the one before, with a sentence until something is done", () => {
  const store = createStore(startSession({ scenario: small, at: 900_000 }), still);
  const [told, after] = [vi.fn(), vi.fn()];
  store.dispatch({ kind: "change", scenario: { ...large, seed: 11 } });
  store.onChange(told);
  store.whenMade(after);
  asked.at(-1)?.of.refuse("It is too large.");
  expect(store.isMaking()).toBe(false);
  expect(store.refusal()).toBe("It is too large.");
  expect(store.session().base).toBe(small);
  expect(told).toHaveBeenCalledTimes(1);
  expect(after).not.toHaveBeenCalled();
  store.dispatch({ kind: "send", count: 1 });
  expect(store.refusal()).toBeNull();
  expect(store.session().sent).toHaveLength(1);
});

test("a run that is not ready after some seconds is stopped, and said to be", () => {
  vi.useFakeTimers();
  const scenario = { ...large, seed: 12 };
  const done = vi.fn();
  makeApart(scenario, done);
  vi.advanceTimersByTime(1000 * mostSeconds);
  expect(done.mock.calls).toEqual([[false]]);
  expect(asked.at(-1)?.of.stopped).toBe(true);
  expect(refusalOf(scenario)).toMatch(/was not ready after 8 seconds, and was stopped/);
  makeApart(scenario, done);
  expect(done.mock.calls).toEqual([[false], [false]]);
  expect(asked).toHaveLength(1);
  vi.useRealTimers();
});

test("where there is no other thread, what takes the page too long is refused", () => {
  vi.stubGlobal(
    "Worker",
    class {
      constructor() {
        throw new Error("forbidden in a sandbox");
      }
    },
  );
  const [fits, endless] = [
    { ...large, seed: 13 },
    { ...small, ...busyForNothing[0]?.[1] },
  ];
  const done = vi.fn();
  makeApart(fits, done);
  makeApart(endless, done);
  expect(done.mock.calls).toEqual([[true], [false]]);
  expect(hasRun(fits)).toBe(true);
  expect(refusalOf(endless)).toBe(
    "This run is too large to be watched: at most 50,000 instances or tries to keep, found more.",
  );
});

test("where the thread does not start, the run is made here, and what is gone from the site is looked for", () => {
  const look = vi.spyOn(parts, "lookAfterWorker").mockResolvedValue();
  const scenario = { ...large, seed: 15 };
  const done = vi.fn();
  makeApart(scenario, done);
  asked.at(-1)?.of.onerror?.(new Event("error"));
  expect(done.mock.calls).toEqual([[true]]);
  expect(hasRun(scenario)).toBe(true);
  expect(look).toHaveBeenCalledOnce();
});

test("an event sent into a playing film does not make a large run here", () => {
  const start = { ...large, seed: 14 };
  runOf(start);
  const store = createStore(startSession({ scenario: start, at: 500_000 }), still);
  store.dispatch({ kind: "play" });
  store.dispatch({ kind: "send", count: 1 });
  const { scenario } = asked.at(-1) ?? {};
  expect(scenario && hasRun(scenario)).toBe(false);
  expect(store.isMaking()).toBe(true);
  store.dispatch({ kind: "pause" });
});
