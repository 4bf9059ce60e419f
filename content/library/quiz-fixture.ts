// For tests: the quiz of a lesson of the course, read without its lesson. Passages and goals are taken as given: whether
// the lesson has them is checked with it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Quiz } from "../model/quiz/quiz";
import { contentFolder } from "./content-folder";
import type { Library } from "./library";
import { readQuiz } from "./quiz-problems";
import type { Made } from "./read-beside";

type Written = {
  readonly questions: readonly { readonly passage: string; readonly goal: number }[];
};

export function quizTextOf(slug: string): string {
  return readFileSync(join(contentFolder, "lessons", slug, "quiz.json"), "utf8");
}

export function quizAlone(slug: string, library: Library): Made<Quiz> {
  const text = quizTextOf(slug);
  const { questions }: Written = JSON.parse(text);
  const headings = questions.map(({ passage: id }) => ({ depth: 2 as const, id, text: id }));
  const most = Math.max(...questions.map(({ goal }) => goal));
  const goals = Array.from({ length: most }, (_, n) => `${n + 1}`);
  return readQuiz({ slug, title: slug, text, headings, goals, library });
}
