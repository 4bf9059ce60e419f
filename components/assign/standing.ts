// How far a reader is with an assignment, worked out from their progress: an item a thing to do, ticked by itself.
import { lastAnswer } from "../progress/answers";
import { hasReached, runOfGoal } from "../progress/goals";
import type { ProgressEvent } from "../progress/log/event";
import { hasVisited } from "../progress/visited";
import type { AskedNumber, Assignment } from "./assignment";
import { enoughOf, sectionsOf } from "./check";
import type { Course, OwnRun } from "./course";

export type Item = {
  readonly key: string;
  readonly text: string;
  readonly href: string;
  /** How far, in words. */
  readonly state: string;
  readonly isDone: boolean;
};

export type ToFind = AskedNumber & { readonly run: OwnRun };

export type Standing = {
  readonly items: readonly Item[];
  readonly numbers: readonly ToFind[];
  /** What the assignment names and the course has not. */
  readonly unknown: readonly string[];
};

export function standingOf(
  assignment: Assignment,
  course: Course,
  events: readonly ProgressEvent[],
): Standing {
  const { lessons, goals, runs } = course;
  const known = new Set(lessons.map(({ slug }) => slug));
  const toFind = assignment.numbers.map((one) => ({
    ...one,
    run: runs.find(({ id }) => id === one.scenario),
  }));
  return {
    items: [
      ...readingOf(assignment, course, events),
      ...quizItems(assignment, course, events),
      ...goals
        .filter(({ id }) => assignment.goals.includes(id))
        .map(({ id, title }) => ({
          key: `goal ${id}`,
          text: `Reach the goal: ${title}`,
          href: `/lab/?goal=${id}`,
          ...goalState(id, events),
        })),
    ],
    numbers: toFind.flatMap(({ run, ...one }) => (run ? [{ ...one, run }] : [])),
    unknown: [
      ...assignment.read.filter(
        (place) => sectionsOf({ ...assignment, read: [place] }, course).length === 0,
      ),
      ...assignment.quizzes.map(({ lesson }) => lesson).filter((slug) => !known.has(slug)),
      ...assignment.goals.filter((id) => !goals.some((goal) => goal.id === id)),
      ...toFind.filter(({ run }) => run === undefined).map(({ scenario }) => scenario),
    ],
  };
}

/** A lesson of which all is to be read is one item. */
function readingOf(assignment: Assignment, course: Course, events: readonly ProgressEvent[]) {
  return assignment.read.flatMap((place): Item[] => {
    const [slug = "", section] = place.split("#");
    const lesson = course.lessons.find((one) => one.slug === slug);
    const places = sectionsOf({ ...assignment, read: [place] }, course);
    if (lesson === undefined || places.length === 0) return [];
    const heading = lesson.headings.find(({ id }) => id === section)?.text;
    const read = places.filter((one) => hasVisited(events, one)).length;
    return [
      {
        key: `read ${place}`,
        text: heading ? `Read “${heading}” in ${lesson.title}` : `Read ${lesson.title}`,
        href: `/lessons/${slug}/${section ? `#${section}` : ""}`,
        state: heading
          ? read > 0
            ? "read"
            : "not read yet"
          : `${read} of ${places.length} sections`,
        isDone: read === places.length,
      },
    ];
  });
}

function quizItems(
  { quizzes }: Assignment,
  { lessons }: Course,
  events: readonly ProgressEvent[],
): readonly Item[] {
  return quizzes.flatMap(({ lesson: slug, share }) => {
    const lesson = lessons.find((one) => one.slug === slug);
    if (lesson === undefined) return [];
    const { title, questions } = lesson;
    const enough = enoughOf(share, questions.length);
    const right = questions.filter(
      ({ id }) => lastAnswer(events, `${slug}/${id}`)?.is.isRight === true,
    ).length;
    return {
      key: `quiz ${slug}`,
      text: `Answer the quiz on ${title}: ${enough} of ${questions.length} right`,
      href: `/lessons/${slug}/#quiz`,
      state: `${right} right`,
      isDone: right >= enough,
    };
  });
}

function goalState(id: string, events: readonly ProgressEvent[]) {
  if (runOfGoal(events, id) !== null) return { state: "met", isDone: true };
  const state = hasReached(events, id)
    ? "met before its run was kept: meet it once more"
    : "not met yet";
  return { state, isDone: false };
}
