// The course as pages list it: its lessons in reading order, with their fields and without their bodies.
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { LessonFrontmatter } from "../model/lesson";
import { contentFolder } from "./content-folder";
import { readFrontmatter } from "./frontmatter";
import { readLibrary } from "./library";

export type CourseLesson = { readonly slug: string; readonly frontmatter: LessonFrontmatter };
export type LoadedCourse = { readonly lessons: readonly CourseLesson[] };

let loaded: Promise<LoadedCourse> | undefined;

export function loadCourse(): Promise<LoadedCourse> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<LoadedCourse> {
  const { course, terms } = await readLibrary(contentFolder);
  const lessons = await Promise.all(
    course.lessons.map(async (slug) => {
      const file = `lessons/${slug}/lesson.mdx`;
      const text = await readFile(path.join(contentFolder, file), "utf8");
      const { value } = readFrontmatter(text, file, terms);
      return value === undefined ? [] : [{ slug, frontmatter: value }];
    }),
  );
  return { lessons: lessons.flat() };
}
