// How the next and the last key of a talk go through a vote: a clicker has no others. Forward as the count advises,
// then to where the run settles it; back without losing a hand. Pure: what it asks of the run is told, not done.
import type { VoteQuestion } from "@/content/model/quiz/vote";
import type { Micros } from "@/simulator/scenario";
import type { RunNow, RunOrder } from "../deck/talk";
import { adviceOn, nextPhase } from "./vote-advice";
import { type VotePhaseKind, type VoteState, wasCountedTwice } from "./vote-session";

export type VoteStep =
  | { readonly kind: "phase"; readonly to: VotePhaseKind }
  | { readonly kind: "run"; readonly order: RunOrder };

/** null: the vote is at its end, and the talk goes on. */
export function voteOnward(
  vote: VoteQuestion,
  state: VoteState,
  run: RunNow,
  settledAt: Micros,
): VoteStep | null {
  const to = nextPhase(vote, state);
  if (to !== null) return { kind: "phase", to };
  const isOpen = state.phase.kind === "settling" && run.at < settledAt;
  return isOpen ? { kind: "run", order: { kind: "rest", at: settledAt } } : null;
}

/** null: the vote is at its beginning, and the talk goes back. */
export function voteBack({ question }: VoteQuestion, state: VoteState): VotePhaseKind | null {
  const advice = adviceOn(question, state.first);
  switch (state.phase.kind) {
    case "asking":
      return null;
    case "first-count":
      return "asking";
    case "advice":
      return "first-count";
    case "discussion":
      return "advice";
    case "second-count":
      return advice === "teach-again" ? "advice" : "discussion";
    case "shown":
      return advice === "explain" && !wasCountedTwice(state) ? "advice" : "second-count";
    case "settling":
      return "shown";
  }
}
