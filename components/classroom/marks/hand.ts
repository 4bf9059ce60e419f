// What the pointer of a window does on the stage: it points, draws, lights, or makes larger. What it leaves there is a
// scene's, and every window shows it: the next scene begins without it.
import type { ClassStore } from "../sync/class-store";
import type { Point } from "../sync/messages";

export type Hand = "pointer" | "pen" | "spotlight" | "zoom";

/** A hand with the scene in which it was taken: all but the pointer are laid down with it. */
export type Held = { readonly hand: Hand; readonly scene: string };

export const handWords: Readonly<Record<Hand, string>> = {
  pointer: "Everybody sees where you point.",
  pen: "Draw with the mouse or a finger. C clears what you drew.",
  spotlight: "Everybody sees what you move over in the light.",
  zoom: "Everything is twice as large. Drag to see the rest.",
};

export function handIn(held: Held | null, scene: string): Hand | null {
  if (held === null) return null;
  return held.hand === "pointer" || held.scene === scene ? held.hand : null;
}

const middle: Point = { x: 0.5, y: 0.5 };

/** What a window begins with when a hand is taken; what another hand has left gives way, but for what was drawn. */
export function takeUp(shared: ClassStore, scene: string, hand: Hand | null, at: Point | null) {
  if (hand !== "pointer") shared.point(null);
  const place = { scene, ...(at ?? middle) };
  for (const one of ["spotlight", "zoom"] as const) {
    const next = hand === one ? place : null;
    if (next !== null || shared.get(one)) shared.set(one, next);
  }
}

/** The stage as if nobody had marked anything. */
export function wipe(shared: ClassStore) {
  for (const one of ["spotlight", "zoom", "drawn"] as const)
    if (shared.get(one)) shared.set(one, null);
}
