// What a key means to a vote: digits count hands, Enter goes on, Backspace takes back. None of them is a key of
// the deck; a control that has the focus keeps its own.
import { useEffect } from "react";
import type { VoteQuestion } from "@/content/model/quiz/vote";
import { nextPhase } from "./vote-advice";
import { shownOptions } from "./vote-options";
import type { VoteState } from "./vote-schema";
import type { VoteAction } from "./vote-session";

export type Key = Pick<KeyboardEvent, "code" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

/** null: it is not ours. */
export function voteAction(
  key: Key,
  vote: VoteQuestion,
  state: VoteState,
  wallAt: number,
): VoteAction | null {
  if (key.ctrlKey || key.metaKey || key.altKey) return null;
  if (key.code === "Backspace") return { kind: "undo" };
  if (key.code === "Enter" || key.code === "NumpadEnter") {
    const to = nextPhase(vote, state);
    return to && { kind: "go", to, wallAt };
  }
  const digit = /^(?:Digit|Numpad)([0-6])$/.exec(key.code)?.[1];
  if (digit === undefined) return null;
  const by = key.shiftKey ? -1 : 1;
  if (digit === "0")
    return vote.question.kind === "several" ? { kind: "count", what: "people", by } : null;
  const option = shownOptions(vote.question)[Number(digit) - 1];
  return option === undefined ? null : { kind: "count", what: option.place, by };
}

export function useVoteKeys(
  vote: VoteQuestion,
  state: VoteState,
  dispatch: (action: VoteAction) => void,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = event.defaultPrevented ? null : voteAction(event, vote, state, Date.now());
      if (action === null || belongsToControl(event, action)) return;
      event.preventDefault();
      dispatch(action);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [vote, state, dispatch]);
}

/** Digits are nothing to a button, but Enter is. */
function belongsToControl({ target }: KeyboardEvent, action: VoteAction): boolean {
  if (!(target instanceof Element)) return false;
  const own = "input, select, textarea, dialog, [contenteditable]";
  return target.closest(action.kind === "go" ? `${own}, a, button, summary` : own) !== null;
}
