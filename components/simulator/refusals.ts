// Which runs are not made, and why, in a sentence for the reader: those that do more than a page can show. Kept
// by scenario, so that whoever asks for the run hears it.
import type { RunTooLarge } from "@/simulator/run/limits";
import type { Scenario } from "@/simulator/scenario";

const refusals = new WeakMap<Scenario, string>();
const listeners = new Set<() => void>();

export function refuse(scenario: Scenario, sentence: string): void {
  refusals.set(scenario, sentence);
  for (const listener of listeners) listener();
}

/** null: nothing is known against it. */
export function refusalOf(scenario: Scenario): string | null {
  return refusals.get(scenario) ?? null;
}

export function onRefusal(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tooLargeText({ message }: Pick<RunTooLarge, "message">): string {
  return `This run is too large to be watched: ${message}.`;
}
