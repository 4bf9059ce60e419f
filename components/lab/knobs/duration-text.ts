// A duration as the lab’s fields say it ("10 min", with the space of a keyboard, for it can be typed over) and as people
// type it ("10 min", "10m", "1.5 s").
import { parseDuration, printDuration } from "@/simulator/duration";
import type { Micros } from "@/simulator/scenario";

export function durationText(micros: Micros): string {
  return printDuration(micros)
    .replace(/(?<=\d)m$/, "min")
    .replace(/(?<=\d)us$/, "µs")
    .replace(/(?<=\d)(?=[a-zµ])/, " ");
}

/** null: not a duration. */
export function durationTyped(text: string): Micros | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[\s,](?=[a-zµμ])/, "")
    .replace(/[µμ]s$/, "us")
    .replace(/(?<=[\d.])(?:minutes?|mins?)$/, "m")
    .replace(/(?<=[\d.])(?:seconds?|secs?)$/, "s")
    .replace(/(?<=[\d.])(?:hours?|hrs?)$/, "h")
    .replace(/(?<=[\d.])days?$/, "d");
  return plain === "0" ? 0 : parseDuration(plain);
}
