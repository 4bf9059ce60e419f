// All that can be asked of a deck, in one table, whoever asks: a key, a tool, a swipe, the speaker's buttons.
import { perform } from "../../player/perform";
import { type Hand, takeUp, wipe } from "../marks/hand";
import { order, type Runs, runKey } from "../run/runs";
import { clockAtRest, clockMoved, clockStarted } from "../speaker/talk-clock";
import type { ClassStore } from "../sync/class-store";
import type { Point } from "../sync/messages";
import type { SyncedStore } from "../sync/synced-store";
import { stepVote, votePlace } from "../vote/vote-doing";
import type { DeckScene, Panel } from "./deck-types";
import { openWindow } from "./open-window";
import { back, goTo, indexOf, type Move, next, type TalkPlace } from "./talk";

/** A talk that is being given, as this window has it. */
export type Talk = {
  readonly scenes: readonly DeckScene[];
  readonly place: TalkPlace;
  readonly shared: ClassStore;
  readonly runs: Runs;
  /** What the pointer of this window does on the stage; null: nothing but what a browser lets it do. */
  readonly hand: Hand | null;
  readonly onHand: (hand: Hand | null) => void;
  /** Where the mouse was last on the stage. */
  readonly pointer: { current: Point | null };
  readonly onPanel: (panel: Panel) => void;
};

type Asked = {
  readonly keys: readonly string[];
  readonly act: (talk: Talk) => void;
};

export type DeckCommand = keyof typeof deckActions;

export const deckActions = {
  back: {
    keys: ["PageUp", "ArrowLeft"],
    act: (talk) => {
      if (!tookVote(talk, "back")) move(talk, back(talk.scenes, talk.place));
    },
  },
  next: {
    keys: ["PageDown", "ArrowRight", " "],
    act: (talk) => {
      if (tookVote(talk, "next")) return;
      const store = storeOf(talk, talk.place.scene);
      const run = { at: store?.head() ?? 0, towards: store?.towards() ?? null };
      move(talk, next(talk.scenes, talk.place, run));
    },
  },
  first: { keys: ["Home"], act: (talk) => go(talk, talk.scenes[0]?.id) },
  last: { keys: ["End"], act: (talk) => go(talk, talk.scenes.at(-1)?.id) },
  overview: { keys: ["o"], act: ({ onPanel }) => onPanel("overview") },
  pointer: { keys: ["l"], act: (talk) => turnHand(talk, "pointer") },
  pen: { keys: ["p"], act: (talk) => turnHand(talk, "pen") },
  spotlight: { keys: ["t"], act: (talk) => turnHand(talk, "spotlight") },
  zoom: { keys: ["z"], act: (talk) => turnHand(talk, "zoom") },
  clear: {
    keys: ["c"],
    act: ({ shared, onHand }) => {
      wipe(shared);
      onHand(null);
    },
  },
  code: { keys: ["q"], act: ({ shared }) => turn(shared, "code") },
  blank: { keys: ["b", "."], act: ({ shared }) => turn(shared, "blank") },
  "full-screen": { keys: ["f"], act: toggleFullScreen },
  speaker: {
    keys: ["s"],
    act: ({ shared, place, onPanel }) => {
      if (!openWindow("speaker", shared.id, place.scene)) onPanel("blocked");
    },
  },
  help: { keys: ["?"], act: ({ onPanel }) => onPanel("help") },
  escape: { keys: ["Escape"], act: leave },
} satisfies Readonly<Record<string, Asked>>;

export function go(talk: Talk, scene: string | undefined): void {
  move(talk, goTo(talk.scenes, scene));
}

/** The simulator of a scene; null where it has none, or nobody has drawn it. */
export function storeOf({ scenes, shared, runs }: Talk, id: string): SyncedStore | null {
  const run = scenes.find((one) => one.id === id)?.run;
  return run ? runs.storeOf(runKey(id, run.id), shared) : null;
}

function move(talk: Talk, to: Move | null): void {
  if (to === null) return;
  const { shared, place } = talk;
  const clock = shared.get("clock");
  if (to.place.scene !== place.scene) {
    wipe(shared);
    const left = storeOf(talk, place.scene);
    if (left) perform(left, { kind: "pause" });
    if (clock) shared.set("clock", clockMoved(clock, to.place.scene, Date.now()));
  }
  if (!clock) shared.set("clock", clockStarted(clockAtRest, to.place.scene, Date.now()));
  shared.set("place", to.place);
  const store = storeOf(talk, to.place.scene);
  if (to.order && store) order(store, to.order);
}

/** Whether the scene that is on had a phase of its vote to go to. */
function tookVote(talk: Talk, command: "next" | "back"): boolean {
  const { scenes, place, shared, runs } = talk;
  const vote = scenes[indexOf(scenes, place)]?.vote;
  if (!vote) return false;
  const isTaken = stepVote(votePlace(place.scene, vote, shared, runs), command, Date.now());
  if (isTaken) move(talk, { place, order: null });
  return isTaken;
}

function turn(shared: ClassStore, cover: "blank" | "code"): void {
  shared.set(cover, shared.get(cover) !== true);
}

function turnHand({ shared, place, hand, onHand, pointer }: Talk, asked: Hand): void {
  const next = hand === asked ? null : asked;
  takeUp(shared, place.scene, next, pointer.current);
  onHand(next);
}

/** One thing after the other: the cover, an open story, the code, the hand; then it is all scenes. */
function leave(talk: Talk): void {
  const { shared, place, hand } = talk;
  const store = storeOf(talk, place.scene);
  if (shared.get("blank")) shared.set("blank", false);
  else if (store?.session().chosen) store.dispatch({ kind: "choose", target: null });
  else if (shared.get("code")) shared.set("code", false);
  else deckActions[hand ?? "overview"].act(talk);
}

function toggleFullScreen(): void {
  const asked = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  asked?.catch(() => {
    // The browser does not allow it: its own menu may.
  });
}
