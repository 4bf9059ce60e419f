import fc from "fast-check";
import { expect, test } from "vitest";
import type { VoteQuestion } from "@/content/model/quiz/vote";
import { scenarioOnShelf } from "../../player/scenario-fixture";
import { reduceVote, startVote, type VoteState } from "./vote-session";
import { voteBack, voteOnward } from "./vote-walk";

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
const settledAt = 4_000_000;
const start = { at: 0, towards: null };

/** Presses the next key until the talk would go on, with hands as they are raised at each count. */
function walked(hands: readonly [right: number, wrong: number], of = vote): VoteState[] {
  const states = [startVote()];
  for (let state = startVote(); states.length < 20; states.push(state)) {
    const step = voteOnward(of, state, start, settledAt);
    if (step?.kind !== "phase") break;
    state = reduceVote(state, { kind: "go", to: step.to, wallAt: 7 });
    if (step.to.endsWith("count"))
      for (const [what, count] of hands.entries())
        for (let n = 0; n < count; n += 1)
          state = reduceVote(state, { kind: "count", what, by: 1 });
  }
  return states;
}
const phases = (states: readonly VoteState[]) => states.map(({ phase }) => phase.kind);

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
  expect(phases(walked([5, 5]))).toEqual(whole);
  expect(phases(walked([1, 9]))).toEqual(whole.filter((phase) => phase !== "discussion"));
  expect(phases(walked([9, 1]))).toEqual(["asking", "first-count", "advice", "shown", "settling"]);
  expect(phases(walked([5, 5], { ...vote, run: null })).at(-1)).toBe("shown");
});

test("where nobody counts, the class talks it over all the same", () => {
  expect(phases(walked([0, 0]))).toContain("discussion");
});

test("back leads the way that one came, and loses no hand", () => {
  fc.assert(
    fc.property(fc.nat(9), fc.nat(9), (right, wrong) => {
      const states = walked([right, wrong]);
      let state = states.at(-1) ?? startVote();
      for (const before of states.toReversed().slice(1)) {
        const to = voteBack(vote, state);
        expect(to).toBe(before.phase.kind);
        if (to) state = reduceVote(state, { kind: "go", to, wallAt: 9 });
      }
      expect(voteBack(vote, state)).toBeNull();
      expect([state.first, state.second]).toEqual([states.at(-1)?.first, states.at(-1)?.second]);
    }),
  );
});

test("the run that settles it is seen to its instant before the talk goes on", () => {
  const state = walked([5, 5]).at(-1) ?? startVote();
  const rest = { kind: "run", order: { kind: "rest", at: settledAt } };
  expect(voteOnward(vote, state, { at: 1_000_000, towards: settledAt }, settledAt)).toEqual(rest);
  expect(voteOnward(vote, state, { at: 1_000_000, towards: null }, settledAt)).toEqual(rest);
  expect(voteOnward(vote, state, { at: settledAt, towards: null }, settledAt)).toBeNull();
});
