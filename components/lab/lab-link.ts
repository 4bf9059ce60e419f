// What the lab's address says: one shared state, or two that are compared. Reading and writing of one state is
// the simulator's; here is what the lab adds, and what it makes of a link it cannot read whole.
import type { Goal } from "@/content/model/goal";
import { writeScenario } from "@/content/model/scenario/scenario-write";
import { nothing, readShared, type SharedState } from "../share/read-shared";
import { writeShared } from "../share/share-link";
import type { Named } from "./lab-state";
import { type LabItem, namedFromShelf } from "./shelf/shelf-item";

/** Between two states. The writer of one leaves no tilde in it. */
const between = "~";

export type LabLink = { readonly own: SharedState | null; readonly other: SharedState | null };

/** A fragment that is meant for the lab, and not a place on its page. */
export function isLabLink(fragment: string): boolean {
  return /^#?\d+\./.test(fragment);
}

/** Without one, a run opens at an instant that teaches something by itself. */
export function namesInstant(fragment: string): boolean {
  return /[.&]at=/.test(fragment);
}

function joinStates(own: string, other: string | null): string {
  const plain = (text: string) => text.replaceAll("~", "%7E");
  return other === null ? plain(own) : `${plain(own)}${between}${plain(other)}`;
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
  if (other === null) return joinStates(own, null);
  const { setting, title, shelf } = other;
  const about = { title, description: null, preset: setting.preset };
  const state = shelf === null ? { file: writeScenario(setting.scenario, about) } : { shelf };
  return joinStates(own, await writeShared(state));
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
export function namedOf(state: SharedState | null, shelf: readonly LabItem[]): Named | null {
  if (state?.read) {
    const { scenario, about } = state.read;
    const title = about.title ?? "A shared run";
    return { setting: { scenario, preset: about.preset }, title, shelf: null };
  }
  const item = shelf.find(({ id }) => id === state?.shelf);
  return item ? namedFromShelf(item) : null;
}

/** What was wrong with a link, in a sentence or two; null if nothing was. */
export function complaintOf({ own, other }: LabLink, shelf: readonly LabItem[]): string | null {
  const first = faultOf(own, shelf);
  const second = other === null ? null : faultOf(other, shelf);
  if (first === null && second === null) return null;
  const what = first ?? `About the run to compare with: ${second}`;
  const rest =
    namedOf(own, shelf) === null
      ? "The first scenario of the lab is shown instead."
      : "What could be read is shown.";
  return `The link could not be read as it is. ${what} ${rest}`;
}

function faultOf(state: SharedState | null, shelf: readonly LabItem[]): string | null {
  if (state === null) return null;
  if (state.complaint !== null) return state.complaint;
  if (namedOf(state, shelf) !== null) return null;
  return state.shelf === null
    ? "It holds no scenario."
    : `There is no scenario “${state.shelf}” here.`;
}
