// The quiz of a lesson for the page, with its keys; null for a lesson without one. The check has read it before.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { contentFolder } from "../library/content-folder";
import { readQuiz } from "../library/quiz-problems";
import { printProblem } from "../model/problem";
import type { Quiz } from "../model/quiz/quiz";
import type { Lesson } from "./load-lesson";
import { sharedLibrary } from "./load-library";

type QuizLesson = Pick<Lesson, "slug" | "headings" | "frontmatter">;

export async function loadQuiz({ slug, headings, frontmatter }: QuizLesson): Promise<Quiz | null> {
  const text = await readFile(fileOf(slug), "utf8").catch(() => undefined);
  if (text === undefined) return null;
  const library = await sharedLibrary();
  const { quiz, problems } = readQuiz({ slug, title: frontmatter.title, text, headings, library });
  if (quiz === undefined) throw new Error(problems.map(printProblem).join("\n"));
  return quiz;
}

export function hasQuiz(slug: string): boolean {
  return existsSync(fileOf(slug));
}

function fileOf(slug: string): string {
  return path.join(contentFolder, "lessons", slug, "quiz.json");
}
