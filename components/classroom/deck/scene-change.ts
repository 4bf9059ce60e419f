// How a scene comes on: from the right where the talk goes on, from the left where it goes back, and from below where
// another part of the lesson begins. Nothing moves for whoever asked for less motion.
import type { Scene } from "@/content/model/scene";

type Scenes = readonly Pick<Scene, "id" | "section">[];

/** In shares of the scene; null: it is simply there. */
export type From = { readonly x: number; readonly y: number } | null;

export function fromWhere(scenes: Scenes, was: string | null, is: string): From {
  const indexOf = (of: string | null) => scenes.findIndex(({ id }) => id === of);
  const [before, now] = [indexOf(was), indexOf(is)];
  if (before < 0 || now < 0 || before === now) return null;
  const way = Math.sign(now - before);
  const isNewPart = scenes[before]?.section !== scenes[now]?.section;
  return isNewPart ? { x: 0, y: 4 * way } : { x: 3 * way, y: 0 };
}

const millis = 220;

/** Of the deck around it is remembered which scene was on. */
export function comeOn(content: HTMLElement, scenes: Scenes, is: string): void {
  const deck = content.closest<HTMLElement>("[data-deck]");
  if (deck === null) return;
  const from = fromWhere(scenes, deck.dataset.was ?? null, is);
  deck.dataset.was = is;
  if (from === null || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  content.animate(
    [{ opacity: 0, transform: `translate(${from.x}%, ${from.y}%)` }, { opacity: 1 }],
    { duration: millis, easing: "cubic-bezier(0.2, 0, 0, 1)" },
  );
}
