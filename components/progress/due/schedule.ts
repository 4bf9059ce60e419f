// When a question or a marked term comes back: worked out anew from the answers, by FSRS, a public model of
// forgetting. The first answer of a day counts; in whole days, never within one. A term comes back on the day after
// it was marked, and not at all once the mark is taken away.
import { type Card, createEmptyCard, fsrs, Rating } from "ts-fsrs";
import { type EventOf, ofKind, type ProgressEvent, type WallMoment } from "../log/event";
import { quarterOf } from "../log/fold";

export type Due = {
  /** The question by its id, "cold-starts/newsletter", or the term by its page, "glossary/slo". */
  readonly of: string;
  /** The start of the day on which it is due. */
  readonly on: WallMoment;
};

const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false });

/** Every question that was ever answered and every term that is marked, the most urgent first. */
export function scheduleOf(events: readonly ProgressEvent[], now: WallMoment): readonly Due[] {
  const marks = new Map(ofKind(events, "marked").map((mark) => [mark.of, mark]));
  const answers = new Map<string, EventOf<"answered">[]>();
  for (const answer of ofKind(events, "answered"))
    answers.set(answer.of, [...(answers.get(answer.of) ?? []), answer]);
  const items = new Set([...answers.keys(), ...marks.keys()]);
  return [...items]
    .filter((of) => marks.get(of)?.is.isMarked !== false)
    .map((of) => {
      const asked = answers.get(of);
      const mark = marks.get(of);
      return { of, on: asked ? afterAnswers(asked, now) : afterMark(mark?.at ?? now, now) };
    })
    .sort((a, b) => a.on - b.on || (a.of < b.of ? -1 : 1));
}

/** A day that is still to come, for the clock was wrong then or is now, tells nothing: what has no other day is due. */
function isToCome(at: WallMoment, now: WallMoment): boolean {
  return quarterOf(at) > quarterOf(now);
}

function afterMark(at: WallMoment, now: WallMoment): WallMoment {
  return isToCome(at, now) ? dayOf(now) : dayAfter(dayOf(at));
}

function afterAnswers(answers: readonly EventOf<"answered">[], now: WallMoment): WallMoment {
  const firsts = new Map<WallMoment, boolean>();
  for (const { at, is } of answers) {
    const day = dayOf(at);
    if (!isToCome(at, now) && !firsts.has(day)) firsts.set(day, is.isRight);
  }
  let card: Card | null = null;
  let last = now;
  for (const [day, isRight] of [...firsts].sort(([a], [b]) => a - b)) {
    const date = new Date(day);
    const rating = isRight ? Rating.Good : Rating.Again;
    card = scheduler.next(card ?? createEmptyCard<Card>(date), date, rating).card;
    last = day;
  }
  return card === null ? dayOf(now) : Math.max(dayAfter(last), dayOf(card.due.getTime()));
}

export function dueAt(schedule: readonly Due[], now: WallMoment): readonly Due[] {
  return schedule.filter(({ on }) => on <= now);
}

/** The start of a moment's day where the reader is. */
export function dayOf(at: WallMoment): WallMoment {
  return new Date(at).setHours(0, 0, 0, 0);
}

function dayAfter(day: WallMoment): WallMoment {
  const date = new Date(day);
  return date.setDate(date.getDate() + 1);
}
