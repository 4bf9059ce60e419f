// Touch and mouse on a deck: a swipe or a tap at an edge moves the talk, a mouse that is held points. What can be
// worked by itself (a button, a slider, a timeline) is left alone.
import type { Point } from "../sync/messages";

type Gestures = {
  readonly move: (where: "next" | "back") => void;
  readonly point: (at: Point | null) => void;
  /** Whether the pointer is on although no button is held. */
  readonly isPointing: () => boolean;
};

const swipeLength = 50;
const tapLength = 12;
const edge = 0.14;
const heldMillis = 200;
const worked =
  "a, button, input, select, textarea, summary, label, dialog, [data-works], [data-scrolls]";

export function watchGestures(
  deck: HTMLElement,
  { move, point, isPointing }: Gestures,
): () => void {
  let from: { readonly x: number; readonly y: number; readonly id: number } | null = null;
  let held = 0;
  let isHeld = false;
  const pointed = (event: PointerEvent) => {
    const box = deck.querySelector("[data-now] [data-stage]")?.getBoundingClientRect();
    if (!box || box.width === 0 || box.height === 0) return;
    const share = (value: number) => Math.min(1, Math.max(0, value));
    point({
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
    if (isHeld || isPointing()) pointed(event);
  };
  const up = (event: PointerEvent) => {
    clearTimeout(held);
    if (isHeld && !isPointing()) point(null);
    isHeld = false;
    if (from === null || event.pointerId !== from.id || event.pointerType === "mouse") return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    from = null;
    if (Math.abs(x) >= swipeLength && Math.abs(x) > 1.5 * Math.abs(y))
      move(x < 0 ? "next" : "back");
    if (Math.hypot(x, y) > tapLength) return;
    const share = event.clientX / innerWidth;
    if (share < edge) move("back");
    if (share > 1 - edge) move("next");
  };
  const cancel = () => {
    clearTimeout(held);
    from = null;
  };
  deck.addEventListener("pointerdown", down);
  deck.addEventListener("pointermove", moved);
  deck.addEventListener("pointerup", up);
  deck.addEventListener("pointercancel", cancel);
  return () => {
    cancel();
    deck.removeEventListener("pointerdown", down);
    deck.removeEventListener("pointermove", moved);
    deck.removeEventListener("pointerup", up);
    deck.removeEventListener("pointercancel", cancel);
  };
}
