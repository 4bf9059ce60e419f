import fc from "fast-check";
import { expect, test } from "vitest";
import type { OptionsQuestion } from "@/content/model/quiz/quiz";
import { adviceOn, barsOf, nextPhase, peopleIn, rightShare } from "./vote-advice";
import { type VotePhaseKind, type VoteState, voteStateSchema } from "./vote-schema";
import { canGo, reduceVote, startVote, type VoteAction, wasCountedTwice } from "./vote-session";

const question = (
  kind: OptionsQuestion["kind"],
  ...right: readonly boolean[]
): OptionsQuestion => ({
  kind,
  id: "a/b",
  text: "Which?",
  passage: { anchor: "a", heading: "A" },
  scenario: null,
  options: right.map((isRight, n) => ({
    text: `option ${n}`,
    feedback: "Because.",
    isRight,
    misconception: null,
  })),
});
const one = question("choice", false, true, false);
const several = question("several", true, true, false);

const phases: readonly VotePhaseKind[] = [
  "asking",
  "first-count",
  "advice",
  "discussion",
  "second-count",
  "shown",
  "settling",
];
const countAction: fc.Arbitrary<VoteAction> = fc.record({
  kind: fc.constant("count" as const),
  what: fc.oneof(fc.nat(7), fc.constant("people" as const)),
  by: fc.constantFrom(1 as const, -1 as const),
});
const action: fc.Arbitrary<VoteAction> = fc.oneof(
  { weight: 4, arbitrary: countAction },
  fc.constant<VoteAction>({ kind: "undo" }),
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("go" as const),
      to: fc.constantFrom(...phases),
      wallAt: fc.nat(),
    }),
  },
  fc.constant<VoteAction>({ kind: "extend", seconds: 30 }),
);
const states = fc.array(action, { maxLength: 60 }).map((actions) => after(startVote(), ...actions));

function after(state: VoteState, ...actions: readonly VoteAction[]): VoteState {
  return actions.reduce(reduceVote, state);
}
const go = (to: VotePhaseKind): VoteAction => ({ kind: "go", to, wallAt: 7 });
const hand = (what: number, times = 1): readonly VoteAction[] =>
  Array.from({ length: times }, () => ({ kind: "count", what, by: 1 }));

test("a vote crosses to another window as it is, whatever was done", () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(voteStateSchema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
    }),
  );
});

test("a count is taken back step by step, to nothing", () => {
  fc.assert(
    fc.property(fc.array(countAction, { maxLength: 50 }), (actions) => {
      const began = after(startVote(), go("first-count"));
      const state = after(began, ...actions);
      const back = after(state, ...state.first.steps.map((): VoteAction => ({ kind: "undo" })));
      expect(barsOf(several, back.first)).toEqual(barsOf(several, began.first));
      expect(back.first.people).toBe(0);
    }),
  );
});

test("hands are counted while they are up, and at no other time", () => {
  fc.assert(
    fc.property(states, countAction, (state, counted) => {
      const next = reduceVote(state, counted);
      if (state.phase.kind !== "first-count") expect(next.first).toBe(state.first);
      if (state.phase.kind !== "second-count") expect(next.second).toBe(state.second);
    }),
  );
});

test("going on or back loses no hand, and a way that does not exist changes nothing", () => {
  fc.assert(
    fc.property(states, fc.constantFrom(...phases), (state, to) => {
      const next = reduceVote(state, go(to));
      expect([next.first, next.second]).toEqual([state.first, state.second]);
      if (canGo(state, to)) expect(next.phase.kind).toBe(to);
      else expect(next).toBe(state);
    }),
  );
});

test("the advised way exists, and following it ends", () => {
  fc.assert(
    fc.property(states, (start) => {
      let state = start;
      for (let left = phases.length; left >= 0; left -= 1) {
        const to = nextPhase({ lesson: "a", question: one, run: null }, state);
        if (to === null) return;
        expect(canGo(state, to)).toBe(true);
        state = reduceVote(state, go(to));
      }
      expect.unreachable();
    }),
  );
});

test("the share of right answers decides: below 35 % teach again, to 70 % discuss, above explain", () => {
  const advice = (right: number) =>
    adviceOn(
      one,
      after(startVote(), go("first-count"), ...hand(1, right), ...hand(0, 100 - right)).first,
    );
  expect([34, 35, 70, 71].map(advice)).toEqual(["teach-again", "discuss", "discuss", "explain"]);
  expect(adviceOn(one, startVote().first)).toBeNull();
});

test("where several options are right, a hand that stays down counts too", () => {
  const { first } = after(
    startVote(),
    go("first-count"),
    ...hand(0, 4),
    ...hand(1, 2),
    ...hand(2, 1),
  );
  expect(peopleIn(several, first)).toBe(4);
  // 4 of 4, 2 of 4, and 3 of 4 who kept it down.
  expect(rightShare(several, first)).toBeCloseTo(9 / 12);
  const fiveInRoom = { ...first, people: 5 };
  expect(rightShare(several, fiveInRoom)).toBeCloseTo((4 + 2 + 4) / 15);
});

test("the share of right answers is a share", () => {
  fc.assert(
    fc.property(states, fc.constantFrom(one, several), (state, asked) => {
      const share = rightShare(asked, wasCountedTwice(state) ? state.second : state.first);
      if (share !== null) expect(share).toBeGreaterThanOrEqual(0);
      if (share !== null) expect(share).toBeLessThanOrEqual(1);
    }),
  );
});

test("the second count stands where there was one", () => {
  const first = after(startVote(), go("first-count"), ...hand(1, 3), go("advice"));
  expect(wasCountedTwice(first)).toBe(false);
  const twice = after(first, go("second-count"), ...hand(0, 2));
  expect(wasCountedTwice(twice)).toBe(true);
  expect(barsOf(one, twice.second)[0]).toEqual({ hands: 2, share: 1 });
});

test("more time is added to a discussion alone, and its clock starts when it does", () => {
  const state = after(startVote(), go("first-count"), ...hand(1), go("advice"), go("discussion"));
  expect(after(state, { kind: "extend", seconds: 30 }).phase).toEqual({
    kind: "discussion",
    wallFrom: 7,
    seconds: 150,
  });
  const shown = after(state, go("second-count"), go("shown"));
  expect(after(shown, { kind: "extend", seconds: 30 })).toBe(shown);
});
