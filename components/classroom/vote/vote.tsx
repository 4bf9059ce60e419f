"use client";
// A question put to the class, in two rounds: what the room sees, or what its teacher sees. The counts live in
// the deck, which shares them between its windows; here they are shown, changed and kept.
import { useEffect, useState } from "react";
import { VoteAudience } from "./vote-audience";
import { useVoteKeys } from "./vote-keys";
import type { VoteProps } from "./vote-settling";
import { VoteSpeaker } from "./vote-speaker";
import { keepVote, keptVote } from "./votes-kept";

type RoledProps = VoteProps & { readonly role: "audience" | "speaker" };

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
