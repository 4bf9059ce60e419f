// What a reader has done: one union by kind, and the one reader of it, for storage and for files. Read by hand: zod
// would weigh eight times the whole log, on pages that only note that they were read.
import { fieldsOf } from "@/content/model/fields-of";
import type { Guess } from "@/content/model/quiz/prediction";
import type { Response } from "@/content/model/quiz/quiz";

/** A moment of the reader's clock, in milliseconds since 1970. */
export type WallMoment = number;

type Stamp = {
  readonly v: 1;
  /** When, by the reader's clock: it tells the day. Which of two came first is told by `n`. */
  readonly at: WallMoment;
  /** Greater than that of every event known when this one was added, however the clock was set. */
  readonly n: number;
  /** What it is about, by its id: "cold-starts/eight-at-once". */
  readonly of: string;
};

/** What is said of a thing, without when. */
export type Doing = { readonly of: string } & (
  | {
      readonly kind: "answered";
      /** Of the first try of a round. */
      readonly is: { readonly isRight: boolean; readonly response: Response | null };
    }
  | { readonly kind: "read"; readonly is: null }
  | { readonly kind: "marked"; readonly is: { readonly isMarked: boolean } }
  /** Whether the guess fits is told by the question, which may have changed since. */
  | {
      readonly kind: "predicted";
      readonly is: { readonly guess: Guess | null; readonly verdict: string | null };
    }
  | {
      readonly kind: "reached";
      /** The run is as a link holds it; null: not known, as of all before November 2026. */
      readonly is: { readonly score: number; readonly run: string | null };
    }
  /** Of a kind that only a later version of the site knows: kept as it is. */
  | { readonly kind: "later"; readonly named: string; readonly is: unknown }
);

export type ProgressEvent = Stamp & Doing;
export type EventOf<Kind> = Extract<ProgressEvent, { readonly kind: Kind }>;

export function ofKind<Kind extends ProgressEvent["kind"]>(
  events: readonly ProgressEvent[],
  kind: Kind,
): readonly EventOf<Kind>[] {
  return events.filter((event): event is EventOf<Kind> => event.kind === kind);
}

/** Whether an event belongs to a lesson: its sections, questions and predictions begin with its name. */
export function isOfLesson({ of }: { readonly of: string }, slug: string): boolean {
  return of === slug || of.startsWith(`${slug}/`) || of.startsWith(`${slug}#`);
}

/** The `n` of an event that follows another. */
export function placeAfter(latest: number, at: WallMoment): number {
  return Math.min(Math.max(Math.round(at), latest + 1), Number.MAX_SAFE_INTEGER);
}

const lastMoment = 8.64e15;
const mostLevels = 8;
const mostText = 10_000;

/** The event in what was kept or brought, or why there is none. Earlier versions gave it no `n`: then its place in
 * the list counts. */
export function readEvent(found: unknown, latest: number): ProgressEvent | string {
  const { v, at, n, kind, of, is = null } = fieldsOf(found);
  if (v !== 1) return `v: expected 1, found ${shown(v)}`;
  if (typeof at !== "number" || !(Math.abs(at) < Number.POSITIVE_INFINITY))
    return `at: expected milliseconds since 1970, found ${shown(at)}`;
  if (typeof kind !== "string") return `kind: expected a word, found ${shown(kind)}`;
  if (typeof of !== "string") return `of: expected the id of a thing, found ${shown(of)}`;
  if (!isShallow(is, mostLevels)) return `is: expected at most ${mostLevels} levels, found more`;
  if (kind.length + of.length + (JSON.stringify(is)?.length ?? 0) > mostText)
    return `expected at most ${mostText} characters, found more`;
  const moment = Math.max(-lastMoment, Math.min(at, lastMoment));
  const place = typeof n === "number" && Number.isSafeInteger(n) ? n : placeAfter(latest, moment);
  return { v, at: moment, n: place, ...doingOf(kind, of, is) };
}

function doingOf(kind: string, of: string, is: unknown): Doing {
  const { isRight, response, isMarked, guess, verdict, score, run } = fieldsOf(is);
  switch (kind) {
    case "answered":
      return { kind, of, is: { isRight: isRight === true, response: responseOf(response) } };
    case "read":
      return { kind, of, is: null };
    case "marked":
      return { kind, of, is: { isMarked: isMarked === true } };
    case "predicted": {
      const word = typeof verdict === "string" ? verdict : null;
      return { kind, of, is: { guess: guessOf(guess), verdict: word } };
    }
    case "reached":
      return {
        kind,
        of,
        is: {
          score: typeof score === "number" ? score : 0,
          run: typeof run === "string" ? run : null,
        },
      };
    default:
      return { kind: "later", named: kind, of, is };
  }
}

/** null: nothing that a question of today could be answered with. */
export function responseOf(found: unknown): Response | null {
  const { kind, chosen, order, value } = fieldsOf(found);
  if (kind === "options" && isNumbers(chosen)) return { kind, chosen };
  if (kind === "order" && isNumbers(order)) return { kind, order };
  if (kind === "estimate" && typeof value === "number") return { kind, value };
  if (kind === "match" && Array.isArray(chosen)) {
    const some = chosen.filter((one) => one !== null);
    if (isNumbers(some)) return { kind, chosen };
  }
  return null;
}

function guessOf(found: unknown): Guess | null {
  const { kind, value, option, order, values } = fieldsOf(found);
  if (kind === "number" && typeof value === "number") return { kind, value };
  if (kind === "choice" && typeof option === "number") return { kind, option };
  if (kind === "curve" && isNumbers(values)) return { kind, values };
  return kind === "order" && isNumbers(order) ? { kind, order } : null;
}

function isNumbers(found: unknown): found is readonly number[] {
  return Array.isArray(found) && found.every((one) => typeof one === "number");
}

/** As it is written down. */
export function writtenEvent({ v, at, n, of, ...doing }: ProgressEvent): object {
  const kind = doing.kind === "later" ? doing.named : doing.kind;
  return { v, at, n, kind, of, is: doing.is };
}

/** Looks no deeper than it must: what is nested without end would end the script. */
function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return levels > 0 && Object.values(value).every((part) => isShallow(part, levels - 1));
}

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  return JSON.stringify(value).slice(0, 40);
}
