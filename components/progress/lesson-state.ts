// How far a reader is with a lesson, worked out from the events: what was read, what was answered, what was
// predicted, and where they left.
import type { LessonParts, Taught } from "@/content/model/lesson-parts";
import { hasReached } from "./goals";
import { ofKind, type ProgressEvent } from "./log/event";
import { hasVisited } from "./visited";

/** The section of a lesson that asks; no part of what is to be read. */
export const quizSection = "quiz";

export type LessonState = {
  readonly read: number;
  /** Answered right at the last first try. */
  readonly right: number;
  readonly answered: number;
  readonly predictions: number;
  readonly reached: number;
  /** What teaches the questions that were missed the last time, each once. */
  readonly again: readonly Taught[];
};

export function lessonState(events: readonly ProgressEvent[], parts: LessonParts): LessonState {
  const { slug, sections, questions, goals } = parts;
  const last = new Map(ofKind(events, "answered").map(({ of, is }) => [of, is.isRight]));
  const answerTo = ({ id }: { readonly id: string }) => last.get(`${slug}/${id}`);
  const answers = questions.flatMap((question) => answerTo(question) ?? []);
  const missed = questions.filter((question) => answerTo(question) === false);
  const predicted = ofKind(events, "predicted").filter(({ of }) => of.startsWith(`${slug}/`));
  return {
    read: sections.filter((id) => hasVisited(events, `${slug}#${id}`)).length,
    right: answers.filter((isRight) => isRight).length,
    answered: answers.length,
    predictions: new Set(predicted.map(({ of }) => of)).size,
    reached: goals.filter((goal) => hasReached(events, goal)).length,
    again: [
      ...new Map(missed.map(({ anchor, heading }) => [anchor, { anchor, heading }])).values(),
    ],
  };
}

/** Where the reader was last: a section of a lesson that is still there. Who only answered was at the quiz. */
export function leftAt(
  events: readonly ProgressEvent[],
  lessons: readonly LessonParts[],
): { readonly slug: string; readonly section: string } | null {
  const last = ofKind(events, "read").findLast(({ of }) => {
    const [slug, section = ""] = of.split("#");
    const lesson = lessons.find((one) => one.slug === slug);
    return lesson !== undefined && isIn(lesson, section);
  });
  if (last === undefined) return answeredAt(events, lessons);
  const [slug = "", section = ""] = last.of.split("#");
  return { slug, section };
}

function answeredAt(events: readonly ProgressEvent[], lessons: readonly LessonParts[]) {
  const asking = ({ of }: ProgressEvent) =>
    lessons.find(({ slug, questions }) => questions.some(({ id }) => of === `${slug}/${id}`));
  const last = ofKind(events, "answered").findLast(asking);
  const lesson = last && asking(last);
  return lesson ? { slug: lesson.slug, section: quizSection } : null;
}

function isIn({ sections, questions }: LessonParts, section: string): boolean {
  return sections.includes(section) || (section === quizSection && questions.length > 0);
}
