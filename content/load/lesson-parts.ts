// The parts of a lesson that a reader's progress is counted in: its sections, questions, predictions and goals.
import type { LessonParts } from "../model/lesson-parts";
import { type Lesson, loadLesson } from "./load-lesson";

export async function loadLessonParts(slug: string): Promise<LessonParts> {
  const lesson = await loadLesson(slug);
  if (lesson.kind === "broken")
    return { slug, sections: [], questions: [], predictions: 0, goals: [] };
  const { quiz, predictions, goals } = lesson;
  return {
    slug,
    sections: sectionsOf(lesson),
    questions:
      quiz?.questions.map(({ id, passage }) => ({ id: id.slice(slug.length + 1), ...passage })) ??
      [],
    predictions,
    goals,
  };
}

export function sectionsOf({ headings }: Pick<Lesson, "headings">): readonly string[] {
  return headings.filter(({ depth }) => depth === 2).map(({ id }) => id);
}
