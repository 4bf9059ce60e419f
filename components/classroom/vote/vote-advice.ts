// What a count of hands means for a question, and what to do next. The bounds are those of peer instruction as
// Crouch and Mazur describe it: talking helps most where about a third to two thirds are right.
import type { OptionsQuestion } from "@/content/model/quiz/quiz";
import type { VoteQuestion } from "@/content/model/quiz/vote";
import type { VoteCount, VotePhaseKind, VoteState } from "./vote-schema";
import { wasCountedTwice } from "./vote-session";

export type Advice = "teach-again" | "discuss" | "explain";

const fewestRight = 0.35;
const mostRight = 0.7;

/** What the share of right answers asks for; null: nobody has voted. */
export function adviceOn(question: OptionsQuestion, count: VoteCount): Advice | null {
  const share = rightShare(question, count);
  if (share === null) return null;
  if (share < fewestRight) return "teach-again";
  return share <= mostRight ? "discuss" : "explain";
}

/** Of several right options, the share of hands that are up, or down, as they should be; null: nobody voted. */
export function rightShare(question: OptionsQuestion, count: VoteCount): number | null {
  const people = peopleIn(question, count);
  if (people === 0) return null;
  const right = (isRight: boolean, n: number) => {
    const up = count.hands[n] ?? 0;
    return isRight ? up : people - up;
  };
  const { kind, options } = question;
  if (kind === "several")
    return sum(options.map(({ isRight }, n) => right(isRight, n))) / (people * options.length);
  return sum(options.map(({ isRight }, n) => (isRight ? right(true, n) : 0))) / people;
}

/** How many took part. */
export function peopleIn({ kind }: OptionsQuestion, { hands, people }: VoteCount): number {
  return kind === "several" ? Math.max(people, ...hands) : sum(hands);
}

/** Whether a hand was counted, in either round. */
export function wasCounted({ question }: VoteQuestion, state: VoteState): boolean {
  return peopleIn(question, state.first) > 0 || wasCountedTwice(state);
}

/** Where the vote goes when nobody says otherwise; null: it is at its end. */
export function nextPhase({ question, run }: VoteQuestion, state: VoteState): VotePhaseKind | null {
  switch (state.phase.kind) {
    case "asking":
      return "first-count";
    case "first-count":
      return "advice";
    case "advice":
      // Where nobody was counted, too: the class is told to talk it over.
      return afterAdvice[adviceOn(question, state.first) ?? "discuss"];
    case "discussion":
      return "second-count";
    case "second-count":
      return "shown";
    case "shown":
      return run ? "settling" : null;
    case "settling":
      return null;
  }
}

const afterAdvice: Readonly<Record<Advice, VotePhaseKind>> = {
  "teach-again": "second-count",
  discuss: "discussion",
  explain: "shown",
};

export type Bar = { readonly hands: number; readonly share: number };

/** Of each option its hands, and their share of those who took part. */
export function barsOf(question: OptionsQuestion, count: VoteCount): readonly Bar[] {
  const people = peopleIn(question, count);
  return question.options.map((_, n) => {
    const hands = count.hands[n] ?? 0;
    return { hands, share: people === 0 ? 0 : hands / people };
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
