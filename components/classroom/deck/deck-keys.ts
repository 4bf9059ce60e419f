// Which command of the deck a key means. PageUp and PageDown, which a clicker sends, always move the talk; inside
// a simulator the keys that it has itself are its own; a control keeps the keys that work it.

import { type DeckCommand, deckActions } from "./deck-actions";

/** A letter is one with Shift and without. */
const commandOfKey: ReadonlyMap<string, DeckCommand> = new Map(
  (Object.keys(deckActions) as DeckCommand[]).flatMap((command) =>
    deckActions[command].keys.map((key) => [key, command]),
  ),
);

const always = ["PageDown", "PageUp"];
const outsideSimulators = ["ArrowRight", "ArrowLeft", " ", "Home", "End"];

export type Pressed = Pick<
  KeyboardEvent,
  "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "target"
>;

export function deckCommandOf(event: Pressed): DeckCommand | null {
  const { key, shiftKey } = event;
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const target = event.target as Element | null;
  if (target?.closest("dialog")) return null;
  const command = commandOfKey.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
  if (always.includes(key)) return command;
  if (target?.closest("input:not([type='range']), textarea, select, [contenteditable]"))
    return null;
  if (!outsideSimulators.includes(key)) return command;
  if (target?.closest("[data-run]") || target?.matches("input")) return null;
  if (key !== " ") return shiftKey ? null : command;
  if (target?.closest("button, summary, a")) return null;
  return shiftKey ? "back" : "next";
}

/** What the help lists. */
export const keyWords: readonly (readonly [keys: string, does: string])[] = [
  ["→ · Page Down · Space", "on: the next beat, or the next phase of a vote, then the next scene"],
  ["← · Page Up", "back"],
  ["Home · End", "the first scene, the last"],
  ["O · Esc", "all scenes, to jump"],
  ["S", "the speaker’s window: notes, time, the next scene"],
  ["F", "full screen"],
  ["B · .", "a blank screen, and back"],
  ["L, or the mouse held", "a pointer that everybody sees"],
  ["P", "a pen, for mouse or finger; C clears what was drawn, as the next scene does"],
  ["T", "a torch: all is dark but where you point"],
  ["Z", "all twice as large, around the mouse; drag to see the rest"],
  ["Q", "a code for the class to follow on its own devices"],
  ["1 to 6 · Enter", "in a vote: a hand more (with Shift a hand less); on"],
  [
    "inside a simulator",
    "Space plays, ← and → step, Home restarts. Page Up and Page Down move the talk there too; a click outside leaves it.",
  ],
  ["by touch", "swipe, or tap the left or the right edge"],
];
