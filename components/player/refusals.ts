// Which runs are not made, and why, in a sentence for the reader: those that do more than a page can show. Kept
// by scenario, so that whoever asks for the run hears it.
import type { RunTooLarge } from "@/simulator/run/limits";
import type { Scenario } from "@/simulator/scenario";
import { countText } from "@/simulator/scene/words";
import { emitter } from "../ui/emitter";

const refusals = new WeakMap<Scenario, string>();
const refused = emitter();

export function refuse(scenario: Scenario, sentence: string): void {
  refusals.set(scenario, sentence);
  refused.emit();
}

/** null: nothing is known against it. */
export function refusalOf(scenario: Scenario): string | null {
  return refusals.get(scenario) ?? null;
}

export const onRefusal = refused.on;

/** What a limit counts, for a reader. */
const counted = {
  requests: "requests",
  events: "events to handle",
  rows: "instances or tries to keep",
} as const;

/** `isWatched`: as a film, whose limits are far below those of a report. */
export function tooLargeText({ what, limit, expected }: RunTooLarge, isWatched: boolean): string {
  const found = expected === undefined ? "more" : `about ${countText(Math.round(expected))}`;
  const large = isWatched ? "too large to be watched" : "too large";
  return `This run is ${large}: at most ${countText(limit)} ${counted[what]}, found ${found}.`;
}
