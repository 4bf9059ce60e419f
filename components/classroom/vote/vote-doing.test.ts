import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { VoteQuestion } from "@/content/model/quiz/vote";
import { scenarioOnShelf } from "../../player/scenario-fixture";
import { createRuns } from "../run/runs";
import type { ClassStore } from "../sync/class-store";
import { actOnVote, settledAt, stepVote, voteKey, votePlace } from "./vote-doing";
import type { VoteState } from "./vote-schema";
import { startVote } from "./vote-session";

const vote: VoteQuestion = {
  lesson: "a",
  run: { id: "eight-at-once", title: "", preset: null, scenario: scenarioOnShelf("eight-at-once") },
  question: {
    kind: "choice",
    id: "a/b",
    text: "Which?",
    passage: { anchor: "a", heading: "A" },
    scenario: "eight-at-once",
    options: [true, false].map((isRight) => ({
      text: isRight ? "right" : "wrong",
      feedback: "",
      isRight,
      misconception: null,
    })),
  },
};

let frames: (() => void)[] = [];
let isStill = false;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: 1_000_000 });
  frames = [];
  isStill = false;
  vi.stubGlobal("requestAnimationFrame", (step: () => void) => frames.push(step));
  vi.stubGlobal("cancelAnimationFrame", () => {
    frames = [];
  });
  vi.stubGlobal("matchMedia", () => ({ matches: isStill }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function wait(wall: number): void {
  vi.setSystemTime(Date.now() + wall);
  for (const step of frames.splice(0)) step();
}

function place(of = vote) {
  const values = new Map<string, unknown>();
  const shared = {
    get: (key: string) => values.get(key),
    set: (key: string, value: unknown) => values.set(key, value),
    onChange: () => () => {},
  } as unknown as ClassStore;
  return votePlace("scene", of, shared, createRuns());
}
type Place = ReturnType<typeof place>;
const stateOf = ({ shared }: Place) => shared.get(voteKey(vote)) ?? startVote();
const phaseOf = (at: Place) => stateOf(at).phase.kind;

/** To the phase before the run. */
function shown(): Place {
  const asked = place();
  for (const _ of ["first-count", "advice", "discussion", "second-count", "shown"])
    stepVote(asked, "next", 7);
  expect(phaseOf(asked)).toBe("shown");
  return asked;
}

test("the run that settles a vote plays at once and stops where it has settled it", () => {
  for (const set of [
    (at: Place) => stepVote(at, "next", 7),
    (at: Place) => actOnVote(at, { kind: "go", to: "settling", wallAt: 7 }),
  ]) {
    const at = shown();
    set(at);
    const store = at.store();
    expect([store?.head(), store?.towards()]).toEqual([0, settledAt(vote)]);
    wait(1000);
    expect(store?.head()).toBeGreaterThan(0);
    expect(store?.head()).toBeLessThan(settledAt(vote));
    wait(60_000);
    expect([store?.head(), store?.towards()]).toEqual([settledAt(vote), null]);
  }
});

test("the next key brings a run that plays to its instant, and then is the talk's again", () => {
  const at = shown();
  stepVote(at, "next", 7);
  expect(stepVote(at, "next", 7)).toBe(true);
  expect(at.store()?.head()).toBe(settledAt(vote));
  expect(stepVote(at, "next", 7)).toBe(false);
  expect(phaseOf(at)).toBe("settling");
});

test("back from the run stops it, and it plays anew when one comes again", () => {
  const at = shown();
  stepVote(at, "next", 7);
  wait(1000);
  expect(stepVote(at, "back", 7)).toBe(true);
  expect([phaseOf(at), at.store()?.towards()]).toEqual(["shown", null]);
  stepVote(at, "next", 7);
  expect([at.store()?.head(), at.store()?.towards()]).toEqual([0, settledAt(vote)]);
});

test("for readers who asked for little motion the run stands at its instant", () => {
  isStill = true;
  const at = shown();
  stepVote(at, "next", 7);
  expect([at.store()?.head(), at.store()?.towards()]).toEqual([settledAt(vote), null]);
});

/** Presses the next key until the talk goes on, with hands as they are raised at each count. */
function walked(at: Place, hands: readonly [right: number, wrong: number]): VoteState[] {
  const states = [stateOf(at)];
  while (phaseOf(at) !== "settling" && stepVote(at, "next", 7) && states.length < 20) {
    if (phaseOf(at).endsWith("count"))
      for (const [what, count] of hands.entries())
        for (let n = 0; n < count; n += 1) actOnVote(at, { kind: "count", what, by: 1 });
    states.push(stateOf(at));
  }
  return states;
}
const phases = (...args: Parameters<typeof walked>) =>
  walked(...args).map(({ phase }) => phase.kind);

test("a clicker goes from the question to the run that settles it, as the count advises", () => {
  const whole = [
    "asking",
    "first-count",
    "advice",
    "discussion",
    "second-count",
    "shown",
    "settling",
  ];
  expect(phases(place(), [5, 5])).toEqual(whole);
  expect(phases(place(), [1, 9])).toEqual(whole.filter((phase) => phase !== "discussion"));
  expect(phases(place(), [9, 1])).toEqual(["asking", "first-count", "advice", "shown", "settling"]);
  const unsettled = place({ ...vote, run: null });
  expect(phases(unsettled, [5, 5]).at(-1)).toBe("shown");
  expect(stepVote(unsettled, "next", 7)).toBe(false);
});

test("where nobody counts, the class talks it over all the same", () => {
  expect(phases(place(), [0, 0])).toContain("discussion");
});

test("back leads the way that one came, loses no hand, and then is the talk's", () => {
  fc.assert(
    fc.property(fc.nat(9), fc.nat(9), (right, wrong) => {
      const at = place();
      const states = walked(at, [right, wrong]);
      const last = stateOf(at);
      for (const before of states.toReversed().slice(1)) {
        expect(stepVote(at, "back", 9)).toBe(true);
        expect(phaseOf(at)).toBe(before.phase.kind);
      }
      expect(stepVote(at, "back", 9)).toBe(false);
      expect([stateOf(at).first, stateOf(at).second]).toEqual([last.first, last.second]);
    }),
  );
});
