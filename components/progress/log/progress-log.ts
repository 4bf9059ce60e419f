// What a reader has done, as a list of events in this browser's storage: the one door to it. Each tab holds the whole
// list; it puts what it finds in storage to its own, and writes where storage lacks something. So two tabs that write
// at one moment lose nothing, and what storage would not take lasts as long as the page.
import { emitter } from "../../ui/emitter";
import { store, stored as storedAt } from "../../ui/stored";
import { type Doing, type ProgressEvent, placeAfter } from "./event";
import { folded } from "./fold";
import { forgetting, joined, latestOf, nothing, type State, stateIn, textOf } from "./stored";

export type Keeper = Pick<Storage, "getItem" | "setItem">;

/** Why what is done now will not be there tomorrow; or what was found could not be read. */
export type Trouble = "forbidden" | "full" | "unreadable" | "newer";

export type Brought = {
  readonly added: number;
  /** How many of its own said nothing any more beside what was brought. */
  readonly replaced: number;
};

export type ProgressLog = {
  /** First to last; the same list as long as nothing changes. */
  readonly events: () => readonly ProgressEvent[];
  readonly add: (doing: Doing) => void;
  /** Puts the events of a file to its own. */
  readonly bring: (events: readonly ProgressEvent[]) => Brought;
  /** Forgets a lesson by its slug, or everything. */
  readonly forget: (scope: string) => void;
  readonly trouble: () => Trouble | null;
  /** Another page of the site has written this text; null: it has removed what there was. */
  readonly hear: (text: string | null) => void;
  readonly onChange: (listener: () => void) => () => void;
};

export const progressKey = "progress";
/** Where a text goes that nobody can read, ahead of the first event that is written over it. */
const setAsideKey = "progress-unreadable";

export function progressLog(keeper: () => Keeper, clock = () => Date.now()): ProgressLog {
  const changes = emitter();
  let state = nothing;
  /** As it stands in storage, and the same in today's words. */
  let stored: string | null = null;
  let storedNow = textOf(nothing);
  let isOurs = true;
  let isHeld = false;
  let lasting: Trouble | null = null;

  const readAgain = () => {
    const found = readText(keeper);
    if (found === undefined) lasting = "forbidden";
    if (found === undefined || found === stored) return;
    stored = found;
    if (found === null) {
      // Somebody cleared the storage: only what it never took is left.
      if (!isHeld) state = nothing;
      storedNow = textOf(nothing);
      return;
    }
    const { state: there, ...is } = stateIn(found);
    isOurs = is.isOurs && (is.isReadable || isSetAside(keeper, found));
    if (!is.isOurs) lasting = "newer";
    else if (!is.isReadable) lasting = isOurs ? "unreadable" : "full";
    state = joined(state, there);
    storedNow = textOf(there);
  };
  const write = () => {
    const text = textOf(state);
    isHeld = text !== storedNow && !(isOurs && store(progressKey, text, keeper));
    if (isHeld || text === storedNow) return;
    stored = text;
    storedNow = text;
  };
  const change = (to: (before: State) => State) => {
    readAgain();
    state = to(state);
    write();
    changes.emit();
  };
  readAgain();
  return {
    events: () => state.events,
    add: (doing) =>
      change((before) => {
        const at = clock();
        const event: ProgressEvent = { v: 1, at, n: placeAfter(latestOf(before), at), ...doing };
        return { ...before, events: folded([...before.events, event]) };
      }),
    bring: (events) => {
      readAgain();
      const before = state.events;
      change((own) => ({ ...own, events: folded([...own.events, ...events]) }));
      return {
        added: countMissing(state.events, before),
        replaced: countMissing(before, state.events),
      };
    },
    forget: (scope) => change((before) => forgetting(before, scope, clock())),
    trouble: () => (isHeld && isOurs && lasting !== "forbidden" ? "full" : lasting),
    hear: (text) =>
      change((before) => {
        const isNews = text !== null && text !== stored;
        return isNews ? joined(before, stateIn(text).state) : before;
      }),
    onChange: changes.on,
  };
}

/** How many of a list are not in another. */
function countMissing(list: readonly ProgressEvent[], from: readonly ProgressEvent[]): number {
  const others = new Set(from);
  return list.filter((event) => !others.has(event)).length;
}

/** undefined: storage is forbidden. */
function readText(keeper: () => Keeper): string | null | undefined {
  try {
    return keeper().getItem(progressKey);
  } catch {
    return undefined;
  }
}

/** So that nothing is lost that somebody else may still make sense of. */
function isSetAside(keeper: () => Keeper, text: string): boolean {
  const before = storedAt(setAsideKey, keeper);
  if (before?.includes(text)) return true;
  return store(setAsideKey, before === null ? text : `${before}\n${text}`, keeper);
}
