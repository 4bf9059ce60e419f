// What is pressed, swiped and addressed on a deck, told to whoever carries it out; and the address and the focus
// of the scene that is on.
import { type RefObject, useEffect, useEffectEvent } from "react";
import { deckActions, go } from "./deck-actions";
import type { DeckNow } from "./deck-context";
import { deckCommandOf } from "./deck-keys";
import { watchGestures } from "./gestures";

export function useDeckInput(box: RefObject<HTMLElement | null>, deck: DeckNow | null): void {
  const isLive = deck !== null;
  const scene = deck?.place.scene ?? "";
  const latest = useEffectEvent(() => deck);
  useEffect(() => {
    if (!isLive || !box.current) return;
    const onKey = (event: KeyboardEvent) => {
      const now = latest();
      const command = deckCommandOf(event);
      if (now === null || command === null) return;
      event.preventDefault();
      event.stopPropagation();
      deckActions[command].act(now);
    };
    const onHash = () => {
      const now = latest();
      if (now && addressed() !== now.place.scene) go(now, addressed());
    };
    const gone = new AbortController();
    addEventListener("keydown", onKey, { capture: true, signal: gone.signal });
    addEventListener("hashchange", onHash, gone);
    const stop = watchGestures(box.current, () => latest());
    return () => {
      gone.abort();
      stop();
    };
  }, [isLive, box]);
  useEffect(() => {
    if (!isLive) return;
    history.replaceState(history.state, "", `#${scene}`);
    const active = document.activeElement;
    const isLost = active === null || active === document.body || active.closest("[inert]");
    if (isLost) document.getElementById(scene)?.focus({ preventScroll: true });
  }, [isLive, scene]);
}

/** The scene that the address names; ids are plain, so that what is not is none. */
export function addressed(): string {
  return location.hash.slice(1);
}
