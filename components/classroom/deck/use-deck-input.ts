// What is pressed, swiped and addressed on a deck, told to whoever carries it out; and the address and the focus
// of the scene that is on.
import { type RefObject, useEffect, useEffectEvent } from "react";
import type { Point } from "../sync/messages";
import { addressed, fragmentAt } from "./address";
import { deckActions, go, type Talk } from "./deck-actions";
import type { DeckNow } from "./deck-context";
import { deckCommandOf } from "./deck-keys";

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
    history.replaceState(history.state, "", fragmentAt(scene));
    const active = document.activeElement;
    const isLost = active === null || active === document.body || active.closest("[inert]");
    if (isLost) document.getElementById(scene)?.focus({ preventScroll: true });
  }, [isLive, scene]);
}

const swipeLength = 50;
const tapLength = 12;
const edge = 0.14;
const heldMillis = 200;
const worked =
  "a, button, input, select, textarea, summary, label, dialog, [data-works], [data-scrolls]";

/**
 * A swipe or a tap at an edge moves the talk, a mouse that is held points. What can be worked by itself (a button, a
 * slider, a timeline) is left alone.
 */
function watchGestures(deck: HTMLElement, talk: () => Talk | null): () => void {
  let from: { readonly x: number; readonly y: number; readonly id: number } | null = null;
  let held = 0;
  let isHeld = false;
  /** null: there is no stage. */
  const pointOf = (event: PointerEvent): Point | null => {
    const box = deck.querySelector("[data-now] [data-stage]")?.getBoundingClientRect();
    if (!box || box.width === 0 || box.height === 0) return null;
    const share = (value: number) => Math.min(1, Math.max(0, value));
    return {
      x: share((event.clientX - box.left) / box.width),
      y: share((event.clientY - box.top) / box.height),
    };
  };
  const pointed = (event: PointerEvent) => {
    const point = pointOf(event);
    if (point) talk()?.shared.point(point);
  };
  const down = (event: PointerEvent) => {
    from = null;
    if (!event.isPrimary || event.button !== 0) return;
    if (event.target instanceof Element && event.target.closest(worked)) return;
    from = { x: event.clientX, y: event.clientY, id: event.pointerId };
    if (event.pointerType !== "mouse") return;
    held = window.setTimeout(() => {
      isHeld = true;
      pointed(event);
    }, heldMillis);
  };
  const moved = (event: PointerEvent) => {
    const now = talk();
    if (now && event.pointerType === "mouse") now.pointer.current = pointOf(event);
    if (isHeld || now?.hand === "pointer") pointed(event);
  };
  const up = (event: PointerEvent) => {
    clearTimeout(held);
    const now = talk();
    // The pointer may be on although no button is held.
    if (isHeld && now?.hand !== "pointer") now?.shared.point(null);
    isHeld = false;
    if (!now || from === null || event.pointerId !== from.id || event.pointerType === "mouse")
      return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    from = null;
    if (Math.abs(x) >= swipeLength && Math.abs(x) > 1.5 * Math.abs(y))
      deckActions[x < 0 ? "next" : "back"].act(now);
    if (Math.hypot(x, y) > tapLength) return;
    const share = event.clientX / innerWidth;
    if (share < edge) deckActions.back.act(now);
    if (share > 1 - edge) deckActions.next.act(now);
  };
  const cancel = () => {
    clearTimeout(held);
    from = null;
  };
  const gone = new AbortController();
  deck.addEventListener("pointerdown", down, gone);
  deck.addEventListener("pointermove", moved, gone);
  deck.addEventListener("pointerup", up, gone);
  deck.addEventListener("pointercancel", cancel, gone);
  return () => {
    cancel();
    gone.abort();
  };
}
