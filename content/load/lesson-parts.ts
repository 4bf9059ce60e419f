// The parts of a lesson that a reader's progress is counted in: its sections, questions, predictions and goals.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { contentFolder } from "../library/content-folder";
import { type Lesson, loadLesson } from "./load-lesson";
import { loadQuiz } from "./load-quiz";

export type LessonParts = {
  readonly slug: string;
  readonly sections: readonly string[];
  /** Each with the passage that teaches it. */
  readonly questions: readonly {
    readonly id: string;
    readonly anchor: string;
    readonly heading: string;
  }[];
  readonly predictions: number;
  readonly goals: readonly string[];
};

export async function loadLessonParts(slug: string): Promise<LessonParts> {
  const lesson = await loadLesson(slug);
  if (lesson.kind === "broken")
    return { slug, sections: [], questions: [], predictions: 0, goals: [] };
  const [quiz, text] = await Promise.all([
    loadQuiz(lesson),
    readFile(path.join(contentFolder, `lessons/${slug}/lesson.mdx`), "utf8"),
  ]);
  return {
    slug,
    sections: sectionsOf(lesson),
    questions:
      quiz?.questions.map(({ id, passage }) => ({ id: id.slice(slug.length + 1), ...passage })) ??
      [],
    predictions: [...text.matchAll(/<Predict\b/g)].length,
    goals: [...text.matchAll(/<Simulator\b[^>]*\sgoal="([^"]+)"/g)].flatMap(([, id]) => id ?? []),
  };
}

export function sectionsOf({ headings }: Pick<Lesson, "headings">): readonly string[] {
  return headings.filter(({ depth }) => depth === 2).map(({ id }) => id);
}
