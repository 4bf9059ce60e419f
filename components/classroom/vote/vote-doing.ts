// A vote of a deck acted on, whoever asks: a key of the talk, Enter, a button of either window. The windows share
// what comes of it; the run that settles it is set going when the vote comes to it, and stopped when it leaves.
// A clicker has no keys but next and back, which lead through all of it.
import type { VoteQuestion } from "@/content/model/quiz/vote";
import { perform } from "../../player/perform";
import { runOf } from "../../player/run";
import { order, type Runs, runKey } from "../run/runs";
import type { ClassStore } from "../sync/class-store";
import type { SyncedStore } from "../sync/synced-store";
import { settlingInstant } from "./settling";
import { adviceOn, nextPhase } from "./vote-advice";
import type { VotePhaseKind, VoteState } from "./vote-schema";
import { reduceVote, startVote, type VoteAction, wasCountedTwice } from "./vote-session";

export type VotePlace = {
  readonly vote: VoteQuestion;
  readonly shared: Pick<ClassStore, "get" | "set">;
  /** The simulator of the run that settles it; null: none does. */
  readonly store: () => SyncedStore | null;
};

export function votePlace(
  scene: string,
  vote: VoteQuestion,
  shared: ClassStore,
  runs: Runs,
): VotePlace {
  const { run } = vote;
  const store = () =>
    run && runs.storeOf(runKey(scene, run.id), shared, { scenario: run.scenario, at: 0 });
  return { vote, shared, store };
}

export function voteKey({ question }: VoteQuestion): `vote/${string}` {
  return `vote/${question.id}`;
}

export function actOnVote({ vote, shared, store }: VotePlace, action: VoteAction): void {
  const before = shared.get(voteKey(vote)) ?? startVote();
  const after = reduceVote(before, action);
  if (after === before) return;
  shared.set(voteKey(vote), after);
  if (after.phase.kind === before.phase.kind) return;
  if (after.phase.kind === "settling") settle(vote, store());
  else if (before.phase.kind === "settling") halt(store());
}

/**
 * Whether the key of the talk was for the vote. Forward as the count advises, then to where the run settles it; back
 * without losing a hand.
 */
export function stepVote(place: VotePlace, command: "next" | "back", wallAt: number): boolean {
  const { vote, shared, store } = place;
  const state = shared.get(voteKey(vote)) ?? startVote();
  const to = command === "next" ? nextPhase(vote, state) : phaseBefore(vote, state);
  if (to !== null) actOnVote(place, { kind: "go", to, wallAt });
  if (to !== null || command === "back") return to !== null;
  const at = settledAt(vote);
  const settling = state.phase.kind === "settling" ? store() : null;
  const isOpen = settling !== null && settling.head() < at;
  if (isOpen) settling.obey({ kind: "rest", at });
  return isOpen;
}

/** null: the vote is at its beginning. */
function phaseBefore({ question }: VoteQuestion, state: VoteState): VotePhaseKind | null {
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

/** When the run of a vote has said what it settles. */
export function settledAt({ run }: VoteQuestion): number {
  return run === null ? 0 : settlingInstant(runOf(run.scenario).trace);
}

function settle(vote: VoteQuestion, store: SyncedStore | null): void {
  if (vote.run === null || store === null) return;
  store.dispatch({ kind: "set-speed", speed: 1 });
  order(store, { kind: "play", from: 0, to: settledAt(vote) });
}

function halt(store: SyncedStore | null): void {
  if (store) perform(store, { kind: "pause" });
}
