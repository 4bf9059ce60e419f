// Touch and mouse on a deck: a swipe or a tap at an edge moves the talk, a mouse that is held points. What can be
// worked by itself (a button, a slider, a timeline) is left alone.
import { deckActions, type Talk } from "./deck-actions";

const swipeLength = 50;
const tapLength = 12;
const edge = 0.14;
const heldMillis = 200;
const worked =
  "a, button, input, select, textarea, summary, label, dialog, [data-works], [data-scrolls]";

export function watchGestures(deck: HTMLElement, talk: () => Talk | null): () => void {
  let from: { readonly x: number; readonly y: number; readonly id: number } | null = null;
  let held = 0;
  let isHeld = false;
  const pointed = (event: PointerEvent) => {
    const box = deck.querySelector("[data-now] [data-stage]")?.getBoundingClientRect();
    if (!box || box.width === 0 || box.height === 0) return;
    const share = (value: number) => Math.min(1, Math.max(0, value));
    talk()?.shared.point({
      x: share((event.clientX - box.left) / box.width),
      y: share((event.clientY - box.top) / box.height),
    });
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
    if (isHeld || talk()?.isPointing) pointed(event);
  };
  const up = (event: PointerEvent) => {
    clearTimeout(held);
    const now = talk();
    // The pointer may be on although no button is held.
    if (isHeld && !now?.isPointing) now?.shared.point(null);
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
