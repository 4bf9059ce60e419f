"use client";
import { useEffect, useState } from "react";
// The counts of a lesson's votes that this browser keeps, to be taken home or forgotten. Nothing is said where
// there are none.
import controls from "@/components/ui/controls.module.css";
import { forgetVotes, type KeptVote, saveVotes, votesOf } from "./votes-kept";

export function KeptVotes({ lesson }: { readonly lesson: string }) {
  const [votes, setVotes] = useState<readonly KeptVote[]>([]);
  useEffect(() => {
    const read = () => setVotes(votesOf(lesson));
    read();
    addEventListener("storage", read);
    return () => removeEventListener("storage", read);
  }, [lesson]);
  if (votes.length === 0) return null;
  return (
    <p className={controls.screen}>
      {votes.length === 1 ? "One vote" : `${votes.length} votes`} on this lesson{" "}
      {votes.length === 1 ? "is" : "are"} kept in this browser.{" "}
      <button type="button" className={controls.quiet} onClick={() => saveVotes(lesson)}>
        Download the counts (CSV)
      </button>{" "}
      <button
        type="button"
        className={controls.quiet}
        onClick={() => {
          forgetVotes(lesson);
          setVotes([]);
        }}
      >
        Forget them
      </button>
    </p>
  );
}
