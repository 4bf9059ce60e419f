// What the files for other programs are made from: each lesson with a quiz, with the words that it needs and uses.
import type { ExportSource } from "../exports/source";
import { loadCourse } from "./load-course";
import { loadLesson } from "./load-lesson";
import { loadLibrary } from "./load-library";

export async function quizSlugs(): Promise<readonly string[]> {
  const { lessons } = await loadCourse();
  return lessons.filter(({ hasQuiz }) => hasQuiz).map(({ slug }) => slug);
}

export async function loadExportSource(
  slug: string,
): Promise<Omit<ExportSource, "lesson"> | undefined> {
  const [lesson, library] = await Promise.all([loadLesson(slug), loadLibrary()]);
  if (lesson.kind === "broken" || lesson.quiz === null) return undefined;
  const ids = new Set([...lesson.requires.map(({ id }) => id), ...lesson.termIds]);
  return { quiz: lesson.quiz, terms: [...ids].flatMap((id) => library.terms.get(id) ?? []) };
}
