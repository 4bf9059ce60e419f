// What is said of a vote: to the class in each phase, and to its teacher about the count.
import type { VoteQuestion } from "@/content/model/quiz/vote";
import { type Advice, adviceOn, rightShare, wasCounted } from "./vote-advice";
import { shownOptions } from "./vote-options";
import type { VoteCount, VotePhaseKind, VoteState } from "./vote-schema";
import { wasCountedTwice } from "./vote-session";

/** To the class. Never tells how the votes are shared out before they are shown. */
export function askedOfClass(vote: VoteQuestion, state: VoteState): string {
  const { question } = vote;
  const { phase, first } = state;
  switch (phase.kind) {
    case "asking":
      return question.kind === "several"
        ? "Decide for each of them, by yourself."
        : "Decide on one, by yourself.";
    case "first-count":
      return question.kind === "several"
        ? "A hand up for each that you hold to be right."
        : "Show your card, or a hand for one of them.";
    case "advice":
      return toClass[adviceOn(question, first) ?? "discuss"];
    case "discussion":
      return "Find someone who decided otherwise. Convince them.";
    case "second-count":
      return "Vote once more.";
    case "shown":
      if (!wasCounted(vote, state)) return "Hands down. Let us see who is right.";
      return wasCountedTwice(state)
        ? "How you voted. Outlined: first. Filled: after talking."
        : "How you voted.";
    case "settling":
      return "The run decides.";
  }
}

/** While the run decides, and once it has. */
export function verdictWords({ question }: VoteQuestion, verdict: string | null): string {
  if (verdict === null) return "The run decides.";
  const right = shownOptions(question).flatMap(({ isRight, letter }) => (isRight ? [letter] : []));
  return `${right.join(", ")}: right. ${verdict}`;
}

const toClass: Readonly<Record<Advice, string>> = {
  "teach-again": "Counted. Let us look at it once more together.",
  discuss: "Counted. Now talk it over.",
  explain: "Counted.",
};

/** To the teacher, after the first count. */
export function adviceWords({ question }: VoteQuestion, count: VoteCount): string {
  const share = rightShare(question, count);
  const advice = adviceOn(question, count);
  if (share === null || advice === null) return "Nobody was counted. Count again, or go on.";
  return `${percent(share)} right: ${toTeacher[advice]}`;
}

const toTeacher: Readonly<Record<Advice, string>> = {
  "teach-again":
    "too few for a discussion, expected 35% or more. Explain the idea once more in other words, then count again.",
  discuss:
    "between 35% and 70%, where talking helps most. Let neighbours discuss, then count again.",
  explain: "more than 70% know. Show the count, say why, and go on.",
};

/** The name of the way to a phase. */
export const wayTo: Readonly<Record<VotePhaseKind, string>> = {
  asking: "Back to the question",
  "first-count": "Count hands",
  advice: "Counted",
  discussion: "Discuss",
  "second-count": "Count again",
  shown: "Show the count",
  settling: "Run it",
};

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

export function peopleWords(people: number): string {
  return `${people} ${people === 1 ? "vote" : "votes"}`;
}
