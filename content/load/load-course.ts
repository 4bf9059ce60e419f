// The course as pages list it: its lessons in reading order, with their fields and without their bodies.
// The stamp is rewritten when the content changes, so that `next dev` renders the pages again.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { contentStamp } from "@/.cache/content-stamp";
import { readCompiled } from "../compile/compiled-cache";
import { compiledFolder, contentFolder } from "../library/content-folder";
import { readFrontmatter } from "../library/frontmatter";
import type { Library } from "../library/library";
import type { LessonFrontmatter } from "../model/lesson";
import { sharedLibrary } from "./load-library";

export type CourseLesson = { readonly slug: string; readonly frontmatter: LessonFrontmatter };
export type LoadedCourse = { readonly lessons: readonly CourseLesson[] };

const loaded = new Map<number, Promise<LoadedCourse>>();

export function loadCourse(): Promise<LoadedCourse> {
  const known = loaded.get(contentStamp);
  if (known !== undefined) return known;
  const course = load();
  loaded.set(contentStamp, course);
  return course;
}

async function load(): Promise<LoadedCourse> {
  const { course, terms } = await sharedLibrary();
  const lessons = await Promise.all(
    course.lessons.map(async (slug) => {
      const kept = await readCompiled(compiledFolder, slug, contentStamp);
      const frontmatter = kept ? kept.frontmatter : await readAnew(slug, terms);
      return frontmatter === undefined ? [] : [{ slug, frontmatter }];
    }),
  );
  return { lessons: lessons.flat() };
}

async function readAnew(slug: string, terms: Library["terms"]) {
  const file = `lessons/${slug}/lesson.mdx`;
  const text = await readFile(path.join(contentFolder, file), "utf8");
  return readFrontmatter(text, file, terms).value;
}
