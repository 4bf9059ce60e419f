// What a reader has done, as a list of events in this browser's storage: the one door to it. Each event has
// its version, when it happened and its kind; kinds that this version does not know are kept as they are.
// Storage may be forbidden, full or broken: then the list lasts as long as the page.

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

export type ProgressLog = {
  /** First to last; the same list as long as nothing changes. */
  readonly events: () => readonly ProgressEvent[];
  readonly add: (event: ProgressEvent) => void;
  /** Reads again what is kept: another page of the site may have added to it. */
  readonly readAgain: () => void;
  readonly onChange: (listener: () => void) => () => void;
};

export const progressKey = "progress";
const mostEvents = 2000;

type Kept = { readonly events: readonly ProgressEvent[]; readonly isOurs: boolean };

export function progressLog(keeper: () => Keeper): ProgressLog {
  const listeners = new Set<() => void>();
  let text: string | null = null;
  let kept: Kept = { events: [], isOurs: true };

  const tell = () => {
    for (const listener of listeners) listener();
  };
  const readAgain = () => {
    const found = readText(keeper);
    if (found === undefined || found === text) return;
    text = found;
    kept = keptIn(found);
    tell();
  };
  readAgain();
  return {
    events: () => kept.events,
    add: (event) => {
      readAgain();
      kept = { ...kept, events: [...kept.events, event].slice(-mostEvents) };
      if (kept.isOurs) text = write(keeper, kept.events) ?? text;
      tell();
    },
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
  const events: unknown = Reflect.get(Object(found), "events");
  const isOurs = !(typeof version === "number" && version > 1);
  return { events: isOurs && Array.isArray(events) ? events.filter(isEvent) : [], isOurs };
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

/** What was written; null if it could not be. Full storage loses the older half. */
function write(keeper: () => Keeper, events: readonly ProgressEvent[]): string | null {
  const text = JSON.stringify({ v: 1, events });
  try {
    keeper().setItem(progressKey, text);
    return text;
  } catch {
    return events.length > 1 ? write(keeper, events.slice(-Math.ceil(events.length / 2))) : null;
  }
}
