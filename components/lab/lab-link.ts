// What the lab's address says: one shared state, or two that are compared. Reading and writing of one state is
// the simulator's; here is what the lab adds, and what it makes of a link it cannot read whole.
import type { Goal } from "@/content/model/goal";
import { nothing, readShared, type SharedState } from "../share/read-shared";
import { faultOf, runOfShared, type ShelfEntry } from "../share/shared-run";
import { fragmentOf } from "../share/shared-session";
import type { Named } from "./lab-state";

/** Between two states. The writer of one leaves no tilde in it. */
const between = "~";

export type LabLink = { readonly own: SharedState | null; readonly other: SharedState | null };

/** A fragment that is meant for the lab, and not a place on its page. */
export function isLabLink(fragment: string): boolean {
  return /^#?\d+\./.test(fragment);
}

/** The goal that the lab's address asks for: "?goal=fast-and-cheap". */
export function goalIn(
  search: string,
  goals: readonly Goal[],
): { readonly goal: Goal | null; readonly complaint: string | null } {
  const id = new URLSearchParams(search).get("goal");
  const goal = goals.find((one) => one.id === id) ?? null;
  if (id === null || goal) return { goal, complaint: null };
  const known = goals.map((one) => one.id).join(", ");
  const complaint = `The link names a goal that is not here: expected one of ${known}; found “${id.slice(0, 60)}”. The first scenario of the lab is shown instead.`;
  return { goal: null, complaint };
}

/** The fragment of one state, with the run that is beside it. */
export async function withOther(own: string, other: Named | null): Promise<string> {
  const beside = other && { ...other.setting, title: other.title, shelf: other.shelf };
  const states = beside ? [own, await fragmentOf(null, beside)] : [own];
  return states.map((state) => state.replaceAll(between, "%7E")).join(between);
}

export async function readLink(fragment: string): Promise<LabLink> {
  const [own = "", other] = fragment.split(between, 2);
  // However large: the lab counts what it cannot film.
  const most = Number.POSITIVE_INFINITY;
  return {
    own: await readShared(own, most),
    other: other === undefined ? null : await readShared(other, most),
  };
}

/** A link that was too much for its reader. */
export const unreadable: LabLink = { own: nothing("It is damaged."), other: null };

/** null: the state holds no scenario that can be run. */
export function namedOf(state: SharedState | null, shelf: readonly ShelfEntry[]): Named | null {
  const run = runOfShared(state, shelf);
  if (run === null) return null;
  const { scenario, preset, ...names } = run;
  return { setting: { scenario, preset }, ...names };
}

/** What was wrong with a link, in a sentence or two; null if nothing was. */
export function complaintOf({ own, other }: LabLink, shelf: readonly ShelfEntry[]): string | null {
  const first = own && faultOf(own, shelf);
  const second = other && faultOf(other, shelf);
  if (first === null && second === null) return null;
  const what = first ?? `About the run to compare with: ${second}`;
  const rest =
    runOfShared(own, shelf) === null
      ? "The first scenario of the lab is shown instead."
      : "What could be read is shown.";
  return `The link could not be read as it is. ${what} ${rest}`;
}
