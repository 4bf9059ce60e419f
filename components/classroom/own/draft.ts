// A deck while it is made: what is not whole yet is allowed in it, and it is kept in this browser. Changes to it, pure.

import { movedBy } from "../../ui/order-list";
import { store, storedJson } from "../../ui/stored";
import type { OwnDeck, OwnScene } from "./own-deck";
import { readDeck } from "./own-deck";

export type SceneName = {
  /** "lesson/scene". */
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
};

/** A new scene of the kind that its author makes. */
export const blank = {
  text: { kind: "text", title: "", minutes: 1, text: "" },
  run: { kind: "run", title: "", minutes: 2, run: "1.", beats: [] },
  vote: {
    kind: "vote",
    title: "",
    minutes: 3,
    question: "",
    options: [
      { text: "", isRight: true },
      { text: "", isRight: false },
    ],
    run: null,
  },
} as const satisfies Readonly<Record<string, OwnScene>>;

export function deckOf(title: string, scenes: readonly SceneName[]): OwnDeck {
  return { v: 1, title, scenes: scenes.map(({ id }) => ({ kind: "scene", of: id })) };
}

export function withScene(deck: OwnDeck, place: number, scene: OwnScene): OwnDeck {
  return { ...deck, scenes: deck.scenes.with(place, scene) };
}

export function withNew(deck: OwnDeck, scene: OwnScene): OwnDeck {
  return { ...deck, scenes: [...deck.scenes, scene] };
}

export function without(deck: OwnDeck, place: number): OwnDeck {
  return { ...deck, scenes: deck.scenes.filter((_, n) => n !== place) };
}

export function moved(deck: OwnDeck, place: number, by: 1 | -1): OwnDeck {
  const order = movedBy(
    deck.scenes.map((_, n) => n),
    place,
    by,
  );
  return { ...deck, scenes: order.flatMap((n) => deck.scenes[n] ?? []) };
}

export function minutesOf(deck: OwnDeck, known: readonly SceneName[]): number {
  return deck.scenes.reduce((sum, scene) => sum + minutesOfScene(scene, known), 0);
}

export function minutesOfScene(scene: OwnScene, known: readonly SceneName[]): number {
  if (scene.kind !== "scene") return scene.minutes;
  return scene.minutes ?? known.find(({ id }) => id === scene.of)?.minutes ?? 0;
}

/** Only whole decks come back: half a question is not worth a page that cannot open it. */
export function keptDeck(slug: string): OwnDeck | null {
  const found = readDeck(storedJson(`deck/${slug}`));
  return typeof found === "string" ? null : found;
}

export function keepDeck(slug: string, deck: OwnDeck): void {
  if (typeof readDeck(deck) !== "string") store(`deck/${slug}`, JSON.stringify(deck));
}
