// What the parts of a deck know of it: who is looking, which scene is on, what the windows hold in common, and
// the simulators of the scenes.
import { createContext, useContext, useSyncExternalStore } from "react";
import type { ClassStore } from "./class-store";
import type { DeckScene } from "./deck";
import type { Values } from "./messages";
import type { Runs } from "./runs";

export type Role = "audience" | "speaker";

export type DeckNow = {
  readonly shared: ClassStore;
  readonly role: Role;
  readonly scenes: readonly DeckScene[];
  /** The ids of the scenes that are on and next. */
  readonly current: string;
  readonly next: string | null;
};

/** null: asleep, as the server draws it. */
export const DeckContext = createContext<DeckNow | null>(null);

/** There before the deck is awake: scenes say what they run while the page comes alive. */
export const RunsContext = createContext<Runs | null>(null);

export function useDeck(): DeckNow | null {
  return useContext(DeckContext);
}

/** One of the values that the windows hold in common, as it changes. */
export function useShared<K extends keyof Values>(
  shared: ClassStore | null,
  key: K,
): Values[K] | undefined {
  const read = () => shared?.get(key);
  return useSyncExternalStore(shared?.onChange ?? never, read, nothing);
}

function never() {
  return () => {};
}

function nothing() {
  return undefined;
}
