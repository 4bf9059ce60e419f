// The few words of terse-words.ts, fetched when a page has been at rest for a while: until then whole sentences are said,
// and the slider tells the time alone.
import { useEffect, useSyncExternalStore } from "react";
import { emitter } from "../ui/emitter";
import { idle } from "../ui/wake";

export type Terse = Pick<typeof import("./terse-words"), "terseAt" | "terseNews" | "sentence">;

const changes = emitter();
let words: Terse | null = null;

export function useTerse(): Terse | null {
  useEffect(() => (words === null ? idle(fetchTerse, null) : undefined), []);
  return useSyncExternalStore(changes.on, current, none);
}

const current = () => words;
const none = () => null;

/** They came with something else. */
export function letTerse(come: Terse): void {
  words = come;
  changes.emit();
}

function fetchTerse(): void {
  if (words === null) import("./terse-words").then(letTerse, () => {});
}
