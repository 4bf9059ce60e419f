// What a reader has done, as a list of events in this browser's storage: the one door to it. Each event has
// its version, when it happened and its kind; kinds that this version does not know are kept as they are.
// Storage may be forbidden, full or broken: then the list lasts as long as the page.
import { merged } from "./merge";

/** A moment of the reader's clock, in milliseconds since 1970. */
export type WallMoment = number;

export type ProgressEvent = {
  readonly v: 1;
  readonly at: WallMoment;
  readonly kind: string;
  /** What it is about, by its id: "cold-starts/eight-at-once". */
  readonly of: string;
  /** What else the kind has to tell, JSON. */
  readonly is: unknown;
};

export type Keeper = Pick<Storage, "getItem" | "setItem">;

/** Why what is done now will not be there tomorrow; or what was found could not be read. */
export type Trouble = "forbidden" | "full" | "unreadable" | "newer";

export type ProgressLog = {
  /** First to last; the same list as long as nothing changes. */
  readonly events: () => readonly ProgressEvent[];
  readonly add: (event: ProgressEvent) => void;
  /** Puts the events of elsewhere to its own. */
  readonly merge: (events: readonly ProgressEvent[]) => void;
  /** Forgets the events of which this is true. */
  readonly forget: (isMeant: (event: ProgressEvent) => boolean) => void;
  readonly trouble: () => Trouble | null;
  /** Reads again what is kept: another page of the site may have added to it. */
  readonly readAgain: () => void;
  readonly onChange: (listener: () => void) => () => void;
};

export const progressKey = "progress";
/** Where a text goes that nobody can read, ahead of the first event that is written over it. */
const setAsideKey = "progress-unreadable";
const mostEvents = 2000;

type Kept = {
  readonly events: readonly ProgressEvent[];
  readonly isOurs: boolean;
  readonly isReadable: boolean;
};

export function progressLog(keeper: () => Keeper): ProgressLog {
  const listeners = new Set<() => void>();
  let text: string | null = null;
  let kept: Kept = { events: [], isOurs: true, isReadable: true };
  let trouble: Trouble | null = null;

  const tell = () => {
    for (const listener of listeners) listener();
  };
  const readAgain = () => {
    const found = readText(keeper);
    if (found === undefined) trouble = "forbidden";
    if (found === undefined || found === text) return;
    text = found;
    kept = keptIn(found);
    if (!kept.isOurs) trouble = "newer";
    else if (!kept.isReadable) {
      trouble = "unreadable";
      setAside(keeper, found);
    }
    tell();
  };
  const change = (events: (before: readonly ProgressEvent[]) => readonly ProgressEvent[]) => {
    readAgain();
    kept = { ...kept, events: events(kept.events).slice(-mostEvents) };
    if (kept.isOurs) {
      const written = write(keeper, kept.events);
      if (written === null || written.isShort) trouble ??= "full";
      text = written?.text ?? text;
    }
    tell();
  };
  readAgain();
  return {
    events: () => kept.events,
    add: (event) => change((before) => [...before, event]),
    merge: (events) => change((before) => merged(before, events)),
    forget: (isMeant) => change((before) => before.filter((event) => !isMeant(event))),
    trouble: () => trouble,
    readAgain,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** undefined: storage is forbidden. */
function readText(keeper: () => Keeper): string | null | undefined {
  try {
    return keeper().getItem(progressKey);
  } catch {
    return undefined;
  }
}

/** What a later version of the site wrote is not ours to write over. */
function keptIn(text: string | null): Kept {
  const found = parsed(text);
  const version: unknown = Reflect.get(Object(found), "v");
  const events = eventsIn(found);
  const isOurs = !(typeof version === "number" && version > 1);
  const isReadable = text === null || events !== null;
  return { events: (isOurs && events) || [], isOurs, isReadable };
}

/** The events in what was written by this version, or by an earlier one as a bare list; null: there are none. */
export function eventsIn(found: unknown): readonly ProgressEvent[] | null {
  const events: unknown = Array.isArray(found) ? found : Reflect.get(Object(found), "events");
  return Array.isArray(events) ? events.filter(isEvent) : null;
}

/** So that nothing is lost that somebody else may still make sense of. */
function setAside(keeper: () => Keeper, text: string | null): void {
  try {
    if (keeper().getItem(setAsideKey) === null) keeper().setItem(setAsideKey, text ?? "");
  } catch {
    // No room for it: then it is lost with the first event written over it.
  }
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

function isEvent(found: unknown): found is ProgressEvent {
  const has = (name: string): unknown => Reflect.get(Object(found), name);
  return (
    has("v") === 1 &&
    Number.isFinite(has("at")) &&
    typeof has("kind") === "string" &&
    typeof has("of") === "string"
  );
}

type Written = { readonly text: string; readonly isShort: boolean };

/** What was written; null if it could not be. Full storage loses the older half. */
function write(
  keeper: () => Keeper,
  events: readonly ProgressEvent[],
  isShort = false,
): Written | null {
  const text = JSON.stringify({ v: 1, events });
  try {
    keeper().setItem(progressKey, text);
    return { text, isShort };
  } catch {
    if (events.length <= 1) return null;
    return write(keeper, events.slice(-Math.ceil(events.length / 2)), true);
  }
}
