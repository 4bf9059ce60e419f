"use client";
// A question of a scene: still, as the server drew it, until the scene is on; then the vote itself.
import { type ReactNode, useContext } from "react";
import { RunsContext, useDeck, useShared } from "../deck/deck-context";
import type { DeckNow } from "../deck/deck-types";
import { useScene } from "../deck/scene-frame";
import styles from "../run/projected.module.css";
import { useVerdict } from "./use-verdict";
import { Vote } from "./vote";
import { actOnVote, settledAt, type VotePlace, voteKey, votePlace } from "./vote-doing";
import { startVote } from "./vote-session";

type SceneVoteProps = {
  /** The simulator of the run that settles it. */
  readonly run: ReactNode;
  readonly still: ReactNode;
};

const start = startVote();

export function SceneVote({ run, still }: SceneVoteProps) {
  const scene = useScene();
  const deck = useDeck();
  const runs = useContext(RunsContext);
  const isNow = deck !== null && deck.current === scene;
  const vote = deck?.scenes.find(({ id }) => id === scene)?.vote;
  return (
    <div className={styles.vote} data-vote="">
      <div className={styles.still} hidden={isNow}>
        {still}
      </div>
      {isNow && runs && vote && (
        <VoteNow deck={deck} place={votePlace(scene, vote, deck.shared, runs)}>
          {run}
        </VoteNow>
      )}
    </div>
  );
}

type VoteNowProps = {
  readonly deck: DeckNow;
  readonly place: VotePlace;
  readonly children: ReactNode;
};

function VoteNow({ deck, place, children }: VoteNowProps) {
  const { vote } = place;
  const state = useShared(deck.shared, voteKey(vote)) ?? start;
  const store = state.phase.kind === "settling" ? place.store() : null;
  const verdict = useVerdict(store, settledAt(vote));
  return (
    <Vote
      question={vote}
      state={state}
      dispatch={(action) => actOnVote(place, action)}
      role={deck.role}
      verdict={verdict}
    >
      {children}
    </Vote>
  );
}
