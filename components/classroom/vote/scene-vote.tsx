"use client";
// A question of a scene: still, as the server drew it, until the scene is on; then the vote itself, in two rounds, as
// the room sees it or its teacher.
import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { type DeckNow, useDeck, useShared } from "../deck/deck-context";
import type { Role } from "../deck/deck-types";
import { useScene } from "../deck/scene-frame";
import styles from "../run/projected.module.css";
import type { SyncedStore } from "../sync/synced-store";
import { settledWords } from "./settling";
import { VoteAudience } from "./vote-audience";
import { actOnVote, settledAt, type VotePlace, voteKey, votePlace } from "./vote-doing";
import { useVoteKeys } from "./vote-keys";
import { startVote } from "./vote-session";
import type { VoteProps } from "./vote-settling";
import { VoteSpeaker } from "./vote-speaker";
import { keepVote, keptVote } from "./votes-kept";

type SceneVoteProps = {
  /** The simulator of the run that settles it. */
  readonly run: ReactNode;
  readonly still: ReactNode;
};

const start = startVote();

export function SceneVote({ run, still }: SceneVoteProps) {
  const scene = useScene();
  const deck = useDeck();
  const isNow = deck?.place.scene === scene;
  const vote = deck?.scenes.find(({ id }) => id === scene)?.vote;
  return (
    <div className={styles.vote} data-vote="">
      <div className={styles.still} data-still="" hidden={isNow}>
        {still}
      </div>
      {isNow && vote && (
        <div className={styles.now} data-live="">
          <VoteNow deck={deck} place={votePlace(scene, vote, deck.shared, deck.runs)} run={run} />
        </div>
      )}
    </div>
  );
}

type VoteNowProps = {
  readonly deck: DeckNow;
  readonly place: VotePlace;
  readonly run: ReactNode;
};

function VoteNow({ deck, place, run }: VoteNowProps) {
  const { vote } = place;
  const state = useShared(deck.shared, voteKey(vote)) ?? start;
  const store = state.phase.kind === "settling" ? place.store() : null;
  return (
    <Vote
      vote={vote}
      state={state}
      dispatch={(action) => actOnVote(place, action)}
      role={deck.role}
      run={run}
      verdict={useVerdict(store, settledAt(vote), vote.question.text)}
    />
  );
}

/** What the run says in numbers, from the instant on at which it has said it; null: not yet. */
function useVerdict(store: SyncedStore | null, settledAt: number, question: string): string | null {
  useSyncExternalStore(store?.onChange ?? never, () => store?.session());
  const at = useSyncExternalStore(store?.onBeat ?? never, () => store?.beat() ?? 0);
  return store !== null && at >= settledAt ? settledWords(store.run(), question) : null;
}

function never() {
  return () => {};
}

/** The counts live in the deck, which shares them between its windows; here they are shown, changed and kept. */
type RoledProps = VoteProps & { readonly role: Role };

export function Vote({ role, ...props }: RoledProps) {
  const { vote, state, dispatch } = props;
  const [isKept, setKept] = useState(true);
  useVoteKeys(vote, state, dispatch);
  useEffect(() => {
    const kept = keptVote(vote, state);
    if (kept) setKept(keepVote(kept));
  }, [vote, state]);
  return role === "audience" ? (
    <VoteAudience {...props} />
  ) : (
    <VoteSpeaker {...props} isKept={isKept} />
  );
}
