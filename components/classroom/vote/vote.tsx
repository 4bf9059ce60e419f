"use client";
// A question put to the class, in two rounds: what the room sees, or what its teacher sees. The counts live in
// the deck, which shares them between its windows; here they are shown, changed and kept.
import { type ReactNode, useEffect, useState } from "react";
import type { VoteQuestion } from "@/content/model/quiz/vote";
import { VoteAudience } from "./vote-audience";
import { useVoteKeys } from "./vote-keys";
import type { VoteAction, VoteState } from "./vote-session";
import { VoteSpeaker } from "./vote-speaker";
import { keepVote, keptVote } from "./votes-kept";

export type VoteProps = {
  readonly question: VoteQuestion;
  readonly state: VoteState;
  readonly dispatch: (action: VoteAction) => void;
  readonly role: "audience" | "speaker";
  /** What the run that settles it says, once it has come to that. */
  readonly verdict: string | null;
  /** The simulator of the run that settles it, as the deck's windows share it. */
  readonly children?: ReactNode;
};

export function Vote({ question, state, dispatch, role, verdict, children }: VoteProps) {
  const [isKept, setKept] = useState(true);
  useVoteKeys(question, state, dispatch);
  useEffect(() => {
    const kept = keptVote(question, state);
    if (kept) setKept(keepVote(kept));
  }, [question, state]);
  const shared = { vote: question, state, dispatch, run: children, verdict };
  return role === "audience" ? (
    <VoteAudience {...shared} />
  ) : (
    <VoteSpeaker {...shared} isKept={isKept} />
  );
}
