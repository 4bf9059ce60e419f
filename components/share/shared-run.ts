// What a shared state runs: a scenario of its own, or one of the shelf; and what was wrong with it. What the state says
// of the instant is its reader's business.
import type { PresetId } from "@/simulator/presets/presets";
import type { Scenario } from "@/simulator/scenario";
import type { SharedState } from "./read-shared";
import type { Origin } from "./shared-session";

export type ShelfEntry = {
  readonly id: string;
  readonly title: string;
  readonly preset: PresetId | null;
  readonly scenario: Scenario;
};

/** null: the state holds nothing that can be run. */
export function runOfShared(
  state: SharedState | null,
  shelf: readonly ShelfEntry[],
): Origin | null {
  if (state?.read) return runOfFile(state.read);
  const item = shelf.find(({ id }) => id === state?.shelf);
  if (item === undefined) return null;
  const { id, title, preset, scenario } = item;
  return { title, preset, shelf: id, scenario };
}

/** Of a scenario file that could be read. */
export function runOfFile({ scenario, about }: NonNullable<SharedState["read"]>): Origin {
  const { title, preset } = about;
  return { title: title ?? "A shared run", preset, shelf: null, scenario };
}

/** What was wrong with a state, in a sentence; null if nothing was. */
export function faultOf(state: SharedState, shelf: readonly ShelfEntry[]): string | null {
  if (state.complaint !== null || runOfShared(state, shelf) !== null) return state.complaint;
  return state.shelf === null
    ? "It holds no scenario."
    : `There is no scenario “${state.shelf}” here.`;
}

/** Without one, a run opens at an instant that teaches something by itself. */
export function namesInstant(fragment: string): boolean {
  return /[.&]at=/.test(fragment);
}
