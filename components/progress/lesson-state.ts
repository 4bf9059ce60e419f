// How far a reader is with a lesson, worked out from the events: what was read, what was answered, what was
// predicted, and where they left.
import { answeredKind, isRight } from "./answers";
import { hasReached } from "./goals";
import type { ProgressEvent } from "./progress-log";

export const readKind = "read";
const predictedKind = "predicted";

export type LessonParts = {
  readonly slug: string;
  /** The ids of its sections. */
  readonly sections: readonly string[];
  readonly questions: readonly ({ readonly id: string } & Passage)[];
  /** How many there are. */
  readonly predictions: number;
  /** The ids of the goals it sets. */
  readonly goals: readonly string[];
};

/** What teaches a question: the id and the words of a heading. */
export type Passage = { readonly anchor: string; readonly heading: string };

export type LessonState = {
  readonly read: number;
  /** Answered right at the last first try. */
  readonly right: number;
  readonly answered: number;
  readonly predictions: number;
  readonly reached: number;
  /** What teaches the questions that were missed the last time, each once. */
  readonly again: readonly Passage[];
};

export function lessonState(events: readonly ProgressEvent[], parts: LessonParts): LessonState {
  const { slug, sections, questions, goals } = parts;
  const last = new Map(events.map((event) => [`${event.kind} ${event.of}`, event]));
  const answerTo = ({ id }: { readonly id: string }) => last.get(`${answeredKind} ${slug}/${id}`);
  const answers = questions.flatMap((question) => answerTo(question) ?? []);
  const missed = questions.filter((question) => {
    const answer = answerTo(question);
    return answer !== undefined && !isRight(answer);
  });
  return {
    read: sections.filter((id) => last.has(`${readKind} ${slug}#${id}`)).length,
    right: answers.filter(isRight).length,
    answered: answers.length,
    predictions: [...last.values()].filter(
      ({ kind, of }) => kind === predictedKind && of.startsWith(`${slug}/`),
    ).length,
    reached: goals.filter((goal) => hasReached(events, goal)).length,
    again: [
      ...new Map(missed.map(({ anchor, heading }) => [anchor, { anchor, heading }])).values(),
    ],
  };
}

/** Where the reader was last: a section of a lesson that is still there. */
export function leftAt(
  events: readonly ProgressEvent[],
  lessons: readonly LessonParts[],
): { readonly slug: string; readonly section: string } | null {
  const last = events.findLast(({ kind, of }) => {
    const [slug, section = ""] = of.split("#");
    const lesson = lessons.find((one) => one.slug === slug);
    return kind === readKind && lesson?.sections.includes(section) === true;
  });
  if (last === undefined) return null;
  const [slug = "", section = ""] = last.of.split("#");
  return { slug, section };
}

/** Whether an event belongs to a lesson: its sections, questions and predictions begin with its name. */
export function isOfLesson({ of }: ProgressEvent, slug: string): boolean {
  return of === slug || of.startsWith(`${slug}/`) || of.startsWith(`${slug}#`);
}
