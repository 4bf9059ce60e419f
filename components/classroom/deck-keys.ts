// Which command of the deck a key means. PageUp and PageDown, which a clicker sends, always move the talk; inside
// a simulator the keys that it has itself are its own; a control keeps the keys that work it.

export type DeckCommand =
  | "next"
  | "back"
  | "first"
  | "last"
  | "full-screen"
  | "speaker"
  | "blank"
  | "help"
  | "overview"
  | "pointer"
  | "code"
  | "escape";

const always = commands({ PageDown: "next", PageUp: "back" });

const outsideSimulators = commands({
  ArrowRight: "next",
  ArrowLeft: "back",
  " ": "next",
  Home: "first",
  End: "last",
});

const letters = commands({
  f: "full-screen",
  s: "speaker",
  b: "blank",
  ".": "blank",
  "?": "help",
  o: "overview",
  l: "pointer",
  q: "code",
  Escape: "escape",
});

export type Pressed = Pick<
  KeyboardEvent,
  "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "target"
>;

export function deckCommandOf(event: Pressed): DeckCommand | null {
  const { key, shiftKey } = event;
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const target = event.target as Element | null;
  if (target?.closest("dialog")) return null;
  const moves = always.get(key);
  if (moves) return moves;
  if (target?.closest("input:not([type='range']), textarea, select, [contenteditable]"))
    return null;
  const letter = letters.get(key.length === 1 ? key.toLowerCase() : key);
  if (letter) return letter;
  if (target?.closest("[data-run]") || target?.matches("input")) return null;
  if (key === " ") {
    if (target?.closest("button, summary, a")) return null;
    return shiftKey ? "back" : "next";
  }
  return shiftKey ? null : (outsideSimulators.get(key) ?? null);
}

function commands(of: Readonly<Record<string, DeckCommand>>): ReadonlyMap<string, DeckCommand> {
  return new Map(Object.entries(of));
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
  ["Q", "a code for the class to follow on its own devices"],
  ["1 to 6 · Enter", "in a vote: a hand more (with Shift a hand less); on"],
  [
    "inside a simulator",
    "Space plays, ← and → step, Home restarts. Page Up and Page Down move the talk there too; a click outside leaves it.",
  ],
  ["by touch", "swipe, or tap the left or the right edge"],
];
