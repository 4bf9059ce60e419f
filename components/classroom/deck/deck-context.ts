// What the parts of a deck know of it: who is looking, which scene is on, what the windows hold in common, and
// the simulators of the scenes.
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Runs } from "../run/runs";
import type { ClassStore } from "../sync/class-store";
import type { Values } from "../sync/messages";
import type { Talk } from "./deck-actions";
import type { DeckProps, Panel, Role } from "./deck-types";

export type DeckNow = DeckProps &
  Talk & {
    readonly role: Role;
    /** The id of the scene that is next. */
    readonly next: string | null;
    readonly panel: Panel;
  };

/** null: a placeholder, as the server draws it. */
export const DeckContext = createContext<DeckNow | null>(null);

/** There before the deck is live: scenes say what they run while the page comes alive. */
export const RunsContext = createContext<Runs | null>(null);

export function useDeck(): DeckNow | null {
  return useContext(DeckContext);
}

/** One of the values that the windows hold in common, as it changes. */
export function useShared<K extends keyof Values>(
  shared: ClassStore | undefined,
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
