// How much of a run is read aloud: as few words as will do, or whole sentences. A reader's choice, kept in this browser;
// without one, few words while a film plays and whole sentences at rest.
import { store, stored } from "../ui/stored";

export const lengthChoices = {
  auto: "short while it plays",
  terse: "always short",
  full: "always full",
} as const;
export type LengthChoice = keyof typeof lengthChoices;
export type AnnouncedLength = "terse" | "full";

const key = "announcements";
let known: LengthChoice | null = null;

export function lengthChoice(): LengthChoice {
  const kept = stored(key);
  known ??= kept === "terse" || kept === "full" ? kept : "auto";
  return known;
}

export function chooseLength(choice: LengthChoice): void {
  known = choice;
  store(key, choice);
}

export function announcedLength(isPlaying: boolean, choice = lengthChoice()): AnnouncedLength {
  if (choice !== "auto") return choice;
  return isPlaying ? "terse" : "full";
}
