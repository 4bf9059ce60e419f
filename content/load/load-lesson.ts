// What a page asks for: a lesson ready to render, or (in development) the list of what is wrong with it. A build stops
// instead, with every fault in its message. The check ahead of it has compiled each lesson (scripts/prepare-content.ts).
import { readFile } from "node:fs/promises";
import { getMDXComponent } from "mdx-bundler/client";
import type { CheckedLesson } from "../library/check-content";
import { lessonsFile } from "../library/content-folder";
import type { Term } from "../model/glossary/term";
import type { LessonFrontmatter } from "../model/lesson";
import { type ContentProblem, printProblem } from "../model/problem";
import { loadLibrary } from "./load-library";
import { once } from "./once";

/** What stands in a lesson; the page gives the components. */
export type LessonBody = ReturnType<typeof getMDXComponent>;

export type Lesson = Omit<CheckedLesson, "code" | "frontmatter" | "problems" | "links"> & {
  readonly kind: "lesson";
  readonly frontmatter: LessonFrontmatter;
  /** The lesson and its presentation: the components decide which of them is shown. */
  readonly Body: LessonBody;
  /** The glossary terms that the frontmatter asks a reader to know first. */
  readonly requires: readonly Term[];
};

export type BrokenLesson = {
  readonly kind: "broken";
  readonly slug: string;
  readonly problems: readonly ContentProblem[];
};

/** By their names. */
export const loadChecked = once(async (): Promise<ReadonlyMap<string, CheckedLesson>> => {
  const lessons: readonly CheckedLesson[] = JSON.parse(await readFile(lessonsFile, "utf8"));
  return new Map(lessons.map((lesson) => [lesson.slug, lesson]));
});

const loadLessons = once(async () => new Map<string, Promise<Lesson | BrokenLesson>>());

export async function loadLesson(slug: string): Promise<Lesson | BrokenLesson> {
  const lessons = await loadLessons();
  const known = lessons.get(slug) ?? load(slug);
  lessons.set(slug, known);
  return known;
}

async function load(slug: string): Promise<Lesson | BrokenLesson> {
  const [library, checked] = await Promise.all([loadLibrary(), loadChecked()]);
  const found = checked.get(slug);
  if (found === undefined) throw new Error(`lessons/: expected a folder "${slug}", found none.`);
  const { code, frontmatter, problems: own, links: _, ...lesson } = found;
  const problems = [...library.problems, ...own];
  if (problems.length === 0 && code !== undefined && frontmatter !== undefined)
    return {
      kind: "lesson",
      ...lesson,
      frontmatter,
      Body: getMDXComponent(code),
      requires: frontmatter.requires.flatMap((id) => library.terms.get(id) ?? []),
    };
  if (process.env.NODE_ENV === "development") return { kind: "broken", slug, problems };
  throw new Error(problems.map(printProblem).join("\n"));
}
