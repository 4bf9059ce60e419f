"use client";
// A question of a scene: still, as the server drew it, until the scene is on; then the vote itself.
import type { ReactNode } from "react";
import type { VoteQuestion } from "@/content/model/vote";
import { useDeck, useShared } from "./deck-context";
import styles from "./projected.module.css";
import { useScene } from "./scene-frame";
import { Vote } from "./vote";
import { reduceVote, startVote } from "./vote-session";

type SceneVoteProps = {
  readonly question: VoteQuestion;
  /** The simulator of the run that settles it. */
  readonly run: ReactNode;
  readonly still: ReactNode;
};

const start = startVote();

export function SceneVote({ question, run, still }: SceneVoteProps) {
  const scene = useScene();
  const deck = useDeck();
  const key = `vote/${question.question.id}` as const;
  const state = useShared(deck?.shared ?? null, key) ?? start;
  const isNow = deck !== null && deck.current === scene;
  const shared = deck?.shared;
  return (
    <div className={styles.vote} data-vote="">
      <div className={styles.still} hidden={isNow}>
        {still}
      </div>
      {isNow && shared && (
        <Vote
          question={question}
          state={state}
          dispatch={(action) => shared.set(key, reduceVote(shared.get(key) ?? start, action))}
          role={deck.role}
        >
          {run}
        </Vote>
      )}
    </div>
  );
}
