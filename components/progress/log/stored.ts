// Progress as one text in storage, and how two states of it, of two tabs or two moments, become one.
import { fieldsOf } from "@/content/model/fields-of";
import { isOfLesson, type ProgressEvent, placeAfter, readEvent, writtenEvent } from "./event";
import { folded } from "./fold";

export type State = {
  /** First to last; only what still says something. */
  readonly events: readonly ProgressEvent[];
  /** Of what was forgotten (a lesson, or everything) the `n` of that moment: so that a tab that still has it does
   * not bring it back. */
  readonly forgot: ReadonlyMap<string, number>;
};

export const everything = "";
export const nothing: State = { events: [], forgot: new Map() };

export type Found = {
  readonly state: State;
  /** What a later version of the site wrote is not ours to write over. */
  readonly isOurs: boolean;
  /** Whether all of it could be read. */
  readonly isReadable: boolean;
};

export function textOf({ events, forgot }: State): string {
  const gone = forgot.size > 0 ? { forgot: Object.fromEntries([...forgot].sort()) } : {};
  return JSON.stringify({ v: 1, ...gone, events: events.map(writtenEvent) });
}

export function stateIn(text: string): Found {
  const found = parsed(text);
  const { v, forgot: gone } = fieldsOf(found);
  if (typeof v === "number" && v > 1) return { state: nothing, isOurs: false, isReadable: true };
  const list = entriesIn(found);
  const events = eventsIn(list ?? []);
  const forgot = Object.entries(fieldsOf(gone)).flatMap(([scope, n]): [string, number][] =>
    Number.isSafeInteger(n) ? [[scope, Number(n)]] : [],
  );
  return {
    state: { events: folded(events), forgot: new Map(forgot) },
    isOurs: true,
    isReadable: list?.length === events.length,
  };
}

/** The list in what was written by this version, or by an earlier one as a bare list; null: there is none. */
export function entriesIn(found: unknown): readonly unknown[] | null {
  const entries = Array.isArray(found) ? found : fieldsOf(found).events;
  return Array.isArray(entries) ? entries : null;
}

/** Those that can be read, in the order of the list. */
export function eventsIn(entries: readonly unknown[]): readonly ProgressEvent[] {
  const events: ProgressEvent[] = [];
  for (const entry of entries) {
    const event = readEvent(entry, events.at(-1)?.n ?? Number.NEGATIVE_INFINITY);
    if (typeof event !== "string") events.push(event);
  }
  return events;
}

export function joined(one: State, other: State): State {
  const forgot = new Map(one.forgot);
  for (const [scope, n] of other.forgot) forgot.set(scope, Math.max(n, forgot.get(scope) ?? n));
  return { events: folded([...rest(one, forgot), ...rest(other, forgot)]), forgot };
}

/** Without what was forgotten elsewhere. What was brought back since, from a file, stays. */
function rest(state: State, forgot: State["forgot"]): readonly ProgressEvent[] {
  const news = [...forgot].filter(([scope, n]) => n !== state.forgot.get(scope));
  if (news.length === 0) return state.events;
  return state.events.filter(
    (event) => !news.some(([scope, n]) => isIn(event, scope) && event.n <= n),
  );
}

export function forgetting({ events, forgot }: State, scope: string, now: number): State {
  const n = placeAfter(latestOf({ events, forgot }), now);
  return {
    events: events.filter((event) => !isIn(event, scope)),
    forgot: new Map([...forgot, [scope, n]]),
  };
}

export function latestOf({ events, forgot }: State): number {
  return Math.max(events.at(-1)?.n ?? Number.NEGATIVE_INFINITY, ...forgot.values());
}

function isIn(event: ProgressEvent, scope: string): boolean {
  return scope === everything || isOfLesson(event, scope);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
