// What is pressed, swiped and addressed on a deck, told to whoever carries it out; and the address and the focus
// of the scene that is on.
import { type RefObject, useEffect, useEffectEvent } from "react";
import type { Point } from "../sync/messages";
import { deckCommandOf } from "./deck-keys";
import type { DeckCommand } from "./deck-types";
import { watchGestures } from "./gestures";

type DeckInput = {
  readonly scene: string;
  readonly isPointing: boolean;
  readonly act: (command: DeckCommand) => void;
  readonly goTo: (scene: string) => void;
  readonly point: (at: Point | null) => void;
};

export function useDeckInput(
  isLive: boolean,
  box: RefObject<HTMLElement | null>,
  now: DeckInput,
): void {
  const latest = useEffectEvent(() => now);
  useEffect(() => {
    const deck = box.current;
    if (!isLive || !deck) return;
    const onKey = (event: KeyboardEvent) => {
      const command = deckCommandOf(event);
      if (command === null) return;
      event.preventDefault();
      event.stopPropagation();
      latest().act(command);
    };
    const onHash = () => {
      if (addressed() !== latest().scene) latest().goTo(addressed());
    };
    addEventListener("keydown", onKey, { capture: true });
    addEventListener("hashchange", onHash);
    const stop = watchGestures(deck, {
      move: (where) => latest().act(where),
      point: (at) => latest().point(at),
      isPointing: () => latest().isPointing,
    });
    return () => {
      removeEventListener("keydown", onKey, { capture: true });
      removeEventListener("hashchange", onHash);
      stop();
    };
  }, [isLive, box]);
  const { scene } = now;
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
