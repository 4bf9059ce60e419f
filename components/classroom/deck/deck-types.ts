// What a deck is made of, and what its parts are given.

import type { VoteQuestion } from "@/content/model/quiz/vote";
import type { Scene } from "@/content/model/scene";
import type { PresetId } from "@/simulator/presets/presets";
import type { ClassStore } from "../sync/class-store";
import type { SyncedStore } from "../sync/synced-store";
import type { TalkPlace } from "./talk";

export type Role = "audience" | "speaker";

export type DeckScene = Scene & {
  /** Its own simulator's run, or the one that settles its vote. */
  readonly run: {
    readonly id: string;
    readonly title: string;
    readonly preset: PresetId | null;
  } | null;
  readonly vote: VoteQuestion | null;
};

export type DeckNow = {
  readonly shared: ClassStore;
  readonly role: Role;
  readonly scenes: readonly DeckScene[];
  /** The ids of the scenes that are on and next. */
  readonly current: string;
  readonly next: string | null;
};

/** What lies over the deck in this window alone. */
export type Panel = "help" | "overview" | "blocked" | null;

export type DeckCommand =
  | "back"
  | "next"
  | "first"
  | "last"
  | "overview"
  | "pointer"
  | "code"
  | "blank"
  | "full-screen"
  | "speaker"
  | "help"
  | "escape";

export type DeckProps = {
  readonly slug: string;
  readonly title: string;
  readonly scenes: readonly DeckScene[];
  /** The addresses of the lesson and of the lab. */
  readonly lesson: string;
  readonly lab: string;
};

/** What stands around the scenes. */
export type DeckPartsProps = DeckProps & {
  readonly deck: DeckNow;
  readonly place: TalkPlace;
  readonly panel: Panel;
  readonly storeAt: (scene: string) => SyncedStore | null;
  readonly onCommand: (command: DeckCommand) => void;
  readonly onGo: (scene: string) => void;
  readonly onPanel: (panel: Panel) => void;
};
