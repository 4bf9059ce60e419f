// What a deck is made of.
import type { VoteQuestion } from "@/content/model/quiz/vote";
import type { Scene } from "@/content/model/scene";
import type { PresetId } from "@/simulator/presets/presets";

export type Role = "audience" | "speaker";

export type DeckScene = Scene & {
  /** Its own simulator's run, or the one that settles its vote. */
  readonly run: {
    readonly id: string;
    readonly title: string;
    readonly preset: PresetId | null;
  } | null;
  readonly vote: VoteQuestion | null;
  /** The address of its lesson, where the deck is not all of one. */
  readonly lesson?: string;
};

/** What lies over the deck in this window alone. */
export type Panel = "help" | "overview" | "blocked" | null;

export type DeckProps = {
  readonly slug: string;
  readonly title: string;
  readonly scenes: readonly DeckScene[];
  /** The addresses of the lesson and of the lab. */
  readonly lesson: string;
  readonly lab: string;
};
