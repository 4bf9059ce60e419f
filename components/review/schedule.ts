// When a question or a marked term comes back: worked out anew from the answers, by FSRS, a public model of
// forgetting. The first answer of a day counts; in whole days, never within one. A term comes back on the day after
// it was marked, and not at all once the mark is taken away.
import { type Card, createEmptyCard, fsrs, Rating } from "ts-fsrs";
import { answeredKind, isRight } from "../progress/answers";
import { isMark, markedKind } from "../progress/marked";
import type { ProgressEvent, WallMoment } from "../progress/progress-log";

export type Due = {
  /** The question by its id, "cold-starts/newsletter", or the term by its page, "glossary/slo". */
  readonly of: string;
  /** The start of the day on which it is due. */
  readonly on: WallMoment;
};

const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false });

/** Every question that was ever answered and every term that is marked, the most urgent first. */
export function scheduleOf(events: readonly ProgressEvent[]): readonly Due[] {
  const cards = new Map<string, { card: Card; day: WallMoment }>();
  const letGo = new Set<string>();
  for (const event of events.toSorted((a, b) => a.at - b.at)) {
    if (event.kind === markedKind) {
      const day = dayOf(event.at);
      if (isMark(event)) letGo.delete(event.of);
      else letGo.add(event.of);
      if (!cards.has(event.of)) cards.set(event.of, { card: newCard(day), day });
    }
    if (event.kind !== answeredKind) continue;
    const day = dayOf(event.at);
    const before = cards.get(event.of);
    if (before?.day === day) continue;
    const card = before?.card ?? newCard(day);
    const rating = isRight(event) ? Rating.Good : Rating.Again;
    cards.set(event.of, { card: scheduler.next(card, new Date(day), rating).card, day });
  }
  return [...cards]
    .filter(([of]) => !letGo.has(of))
    .map(([of, { card, day }]) => ({ of, on: Math.max(dayAfter(day), dayOf(card.due.getTime())) }))
    .sort((a, b) => a.on - b.on || (a.of < b.of ? -1 : 1));
}

function newCard(day: WallMoment): Card {
  return createEmptyCard<Card>(new Date(day));
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
