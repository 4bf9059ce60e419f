// Which words stand under a scene's run. What an author says of a beat comes when the beat is reached: told while
// the run still plays to it, it would give away what the class is to see for itself.
import type { Beat } from "@/content/model/scene";
import type { Micros } from "@/simulator/scenario";

export type Caption =
  /** What the class is to predict. */
  | { readonly kind: "question" }
  | { readonly kind: "answer" }
  | { readonly kind: "beat"; readonly text: string }
  /** The sentence of the instant. */
  | { readonly kind: "sentence" };

type CaptionNow = {
  /** The beat that the talk is at or plays to; null: before the first. */
  readonly beat: Beat | null;
  /** The play head. */
  readonly at: Micros;
  readonly isMoving: boolean;
  /** null: nothing is asked of this run. */
  readonly asks: { readonly isAnswered: boolean } | null;
};

export function captionOf({ beat, at, isMoving, asks }: CaptionNow): Caption {
  if (asks?.isAnswered) return { kind: "answer" };
  if (isMoving) return { kind: "sentence" };
  if (beat !== null)
    return at === beat.at ? { kind: "beat", text: beat.caption } : { kind: "sentence" };
  return asks === null ? { kind: "sentence" } : { kind: "question" };
}
