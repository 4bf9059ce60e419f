// What a teacher is given with a lesson, for its page; null for a lesson without it. The check has read it before.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { contentFolder } from "../library/content-folder";
import { readTeach } from "../library/teach-problems";
import { printProblem } from "../model/problem";
import type { Teach } from "../model/teach";
import type { Lesson } from "./load-lesson";
import { sharedLibrary } from "./load-library";
import { loadQuiz } from "./load-quiz";

type TaughtLesson = Pick<Lesson, "slug" | "headings" | "frontmatter" | "deck">;

export async function loadTeach(lesson: TaughtLesson): Promise<Teach | null> {
  const { slug, headings, deck } = lesson;
  const text = await readFile(fileOf(slug), "utf8").catch(() => undefined);
  if (text === undefined) return null;
  const [quiz, library] = await Promise.all([loadQuiz(lesson), sharedLibrary()]);
  const scenes = deck?.scenes ?? [];
  const { teach, problems } = readTeach({ slug, text, headings, scenes, quiz, library });
  if (teach === undefined) throw new Error(problems.map(printProblem).join("\n"));
  return teach;
}

export function hasTeach(slug: string): boolean {
  return existsSync(fileOf(slug));
}

function fileOf(slug: string): string {
  return path.join(contentFolder, "lessons", slug, "teach.json");
}
