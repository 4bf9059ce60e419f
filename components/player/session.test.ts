import fc from "fast-check";
import { expect, test } from "vitest";
import { frameAt } from "@/simulator/read/frame";
import { runOf } from "./run";
import { scenarioOnShelf } from "./scenario-fixture";
import {
  headOf,
  isPlaying,
  reduce,
  type Session,
  type SessionAction,
  startSession,
} from "./session";

const s = 1_000_000;
const first = scenarioOnShelf("first-request");

function after(session: Session, ...actions: SessionAction[]): Session {
  return actions.reduce((state, action) => reduce(state, action, 0), session);
}

test("the first play from a still begins just before the first event, and only the first", () => {
  const still = startSession({ scenario: first, at: 2.4 * s, isStill: true });
  const { film, trace } = runOf(first);
  const { filmAt } = film.lenses.bent;
  const begun = headOf(after(still, { kind: "play" }), 0);
  const ahead = filmAt(trace.events.at[0] ?? 0) - filmAt(begun);
  expect(ahead).toBeGreaterThan(300);
  expect(ahead).toBeLessThan(1000);
  const paused: SessionAction[] = [
    { kind: "play" },
    { kind: "seek", at: 7 * s },
    { kind: "pause" },
  ];
  expect(headOf(after(still, ...paused, { kind: "play" }), 0)).toBe(7 * s);
  expect(headOf(after(still, { kind: "seek", at: 5 * s }, { kind: "play" }), 0)).toBe(5 * s);
  expect(headOf(after(still, { kind: "play-stills" }), 0)).toBe(begun);
});

test("so it does without the lens, where the first event is late", () => {
  const late = scenarioOnShelf("nobody-a-crowd-nobody");
  const still = startSession({ scenario: late, at: 301 * s, isStill: true, lens: "even" });
  const begun = headOf(after(still, { kind: "play" }), 0);
  expect(begun).toBeGreaterThan(100 * s);
  expect(begun).toBeLessThan(300 * s);
});

test("an instant that was asked for is where it plays on", () => {
  const session = startSession({ scenario: first, at: 4 * s });
  expect(headOf(after(session, { kind: "play" }), 0)).toBe(4 * s);
});

test("stills pass over what a film passes over: a day is told in less than a hundred", () => {
  let session = after(startSession({ scenario: scenarioOnShelf("one-day") }), {
    kind: "play-stills",
  });
  let stills = 0;
  for (; session.stepping && stills < 1000; stills += 1)
    session = after(session, { kind: "next-still" });
  expect(stills).toBeGreaterThan(20);
  expect(stills).toBeLessThan(100);
  expect(headOf(session, 0)).toBe(session.scenario.horizon);
});

test("events sent while rewound arrive at the play head", () => {
  const session = after(startSession({ scenario: first, at: 4 * s }), { kind: "send", count: 3 });
  const { trace } = runOf(session.scenario);
  expect(trace.report.requests.arrived).toBe(9);
  expect([...trace.requests.arrivedAt].filter((at) => at === 4 * s)).toHaveLength(3);
  expect(headOf(session, 0)).toBe(4 * s);
});

test("two presses at one paused instant send two events, not three", () => {
  const session = after(
    startSession({ scenario: first, at: 4 * s }),
    { kind: "send", count: 1 },
    { kind: "send", count: 1 },
  );
  expect(session.sent).toEqual([{ kind: "events", at: 4 * s, count: 2 }]);
  expect(runOf(session.scenario).trace.report.requests.arrived).toBe(8);
});

test("sending drops what was sent for later, and keeps what is past", () => {
  const session = after(
    startSession({ scenario: first, at: 4 * s }),
    { kind: "send", count: 1 },
    { kind: "seek", at: 8 * s },
    { kind: "send", count: 1 },
    { kind: "seek", at: 5 * s },
    { kind: "send", count: 2 },
  );
  expect(session.sent).toEqual([
    { kind: "events", at: 4 * s, count: 1 },
    { kind: "events", at: 5 * s, count: 2 },
  ]);
});

test("undo goes back to the run before, and to where the play head was", () => {
  const start = startSession({ scenario: first, at: 4 * s });
  const session = after(
    start,
    { kind: "send", count: 1 },
    { kind: "seek", at: 9 * s },
    { kind: "undo" },
  );
  expect(session.scenario).toBe(start.scenario);
  expect(session.before).toEqual([]);
  expect(headOf(session, 0)).toBe(4 * s);
});

test("the past of a fork is the past of the run it forked from", () => {
  const scenarios = ["first-request", "account-limit", "restless-fleet"].map(scenarioOnShelf);
  fc.assert(
    fc.property(
      fc.constantFrom(...scenarios),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(1, 100),
      (scenario, when, look, count) => {
        const at = Math.round(scenario.horizon * when);
        const fork = after(startSession({ scenario, at }), { kind: "send", count });
        if (at === 0) return;
        const past = Math.floor((at - 1) * look);
        const [before, now] = [runOf(scenario).trace, runOf(fork.scenario).trace];
        const seen = frameAt(now, past);
        expect(seen).toEqual(frameAt(before, past));
      },
    ),
    { numRuns: 60 },
  );
}, 20_000);

test("at the end there is time to watch what was sent", () => {
  const session = after(startSession({ scenario: first, at: first.horizon }), {
    kind: "send",
    count: 1,
  });
  const { trace } = runOf(session.scenario);
  expect(trace.horizon).toBeGreaterThan(first.horizon);
  expect(trace.report.requests.inFlight).toBe(0);
});

test("stills go from event to event and stop at the end", () => {
  let session = after(startSession({ scenario: first }), { kind: "play-stills" });
  const seen: number[] = [];
  while (isPlaying(session)) {
    session = after(session, { kind: "next-still" });
    seen.push(headOf(session, 0));
  }
  const { events } = runOf(first).trace;
  expect(seen).toEqual([...new Set(events.at), first.horizon]);
});

test("choosing something stops the film", () => {
  const session = after(
    startSession({ scenario: first, at: 4 * s }),
    { kind: "play" },
    { kind: "choose", target: { kind: "request", request: 0 } },
  );
  expect(isPlaying(session)).toBe(false);
  expect(session.chosen).toEqual({ kind: "request", request: 0 });
});

test("choosing a request goes to its decision, and what was seen stays seen", () => {
  const choose = { kind: "choose", target: { kind: "request", request: 1 } } as const;
  const session = after(startSession({ scenario: first }), { kind: "seek", at: 9 * s }, choose);
  expect(headOf(session, 0)).toBe(6 * s);
  expect(session.seen).toBe(9 * s);
  const forked = after(session, { kind: "send", count: 1 });
  expect(forked.seen).toBe(6 * s);
  const instance = { kind: "choose", target: { kind: "instance", instance: 0 } } as const;
  expect(headOf(after(startSession({ scenario: first, at: 9 * s }), instance), 0)).toBe(9 * s);
});

test("a new assumption reruns from the same instant, with the events that were sent", () => {
  const none = { ...first, platform: { ...first.platform, keepAlive: { kind: "none" as const } } };
  const session = after(
    startSession({ scenario: first, at: 4 * s }),
    { kind: "send", count: 1 },
    { kind: "change", scenario: none },
  );
  expect(runOf(session.scenario).trace.report.requests.cold).toBe(7);
  expect(headOf(session, 0)).toBe(4 * s);
  expect(after(session, { kind: "undo" }).base).toBe(first);
});
