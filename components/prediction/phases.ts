// How far a reader is with one prediction, as data: asked, locked and running, shown, or passed over.
import type { Guess } from "@/content/model/quiz/prediction";

export type Phase =
  | { readonly kind: "asking" }
  /** It was locked; the run plays. */
  | { readonly kind: "running"; readonly guess: Guess }
  | { readonly kind: "shown"; readonly guess: Guess }
  | { readonly kind: "skipped" };

export type PhaseAction =
  | { readonly kind: "lock"; readonly guess: Guess }
  /** The run has come to its end, or the reader does not want to wait for it. */
  | { readonly kind: "show" }
  | { readonly kind: "skip" }
  | { readonly kind: "ask-again" }
  /** What was predicted at an earlier visit. */
  | { readonly kind: "recall"; readonly guess: Guess };

export function nextPhase(phase: Phase, action: PhaseAction): Phase {
  switch (action.kind) {
    case "lock":
      return phase.kind === "asking" ? { kind: "running", guess: action.guess } : phase;
    case "show":
      return phase.kind === "running" ? { kind: "shown", guess: phase.guess } : phase;
    case "skip":
      return phase.kind === "asking" ? { kind: "skipped" } : phase;
    case "recall":
      return phase.kind === "asking" ? { kind: "shown", guess: action.guess } : phase;
    case "ask-again":
      return { kind: "asking" };
  }
}
