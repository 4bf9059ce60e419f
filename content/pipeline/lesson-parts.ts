// The parts of a lesson that a reader's progress is counted in: its sections and its questions, by their ids.
import { type Lesson, loadLesson } from "./load-lesson";
import { loadQuiz } from "./load-quiz";

export type LessonParts = {
  readonly slug: string;
  readonly sections: readonly string[];
  readonly questions: readonly string[];
};

export async function loadLessonParts(slug: string): Promise<LessonParts> {
  const lesson = await loadLesson(slug);
  if (lesson.kind === "broken") return { slug, sections: [], questions: [] };
  const quiz = await loadQuiz(lesson);
  const questions = quiz?.questions.map(({ id }) => id.slice(slug.length + 1)) ?? [];
  return { slug, sections: sectionsOf(lesson), questions };
}

export function sectionsOf({ headings }: Pick<Lesson, "headings">): readonly string[] {
  return headings.filter(({ depth }) => depth === 2).map(({ id }) => id);
}
