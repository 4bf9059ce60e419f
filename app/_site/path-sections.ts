// A path with what a reader's progress on it is counted in.
import type { PathWithSections } from "@/components/path/path-progress";
import { loadLessonParts } from "@/content/load/lesson-parts";
import type { LessonParts } from "@/content/model/lesson-parts";
import type { Path } from "@/content/model/path/path";

/** Of the lessons on a path, their parts. */
export async function lessonsOn({ steps }: Path): Promise<ReadonlyMap<string, LessonParts>> {
  const slugs = steps.filter(({ kind }) => kind === "lesson").map(({ of }) => of);
  const parts = await Promise.all(slugs.map(loadLessonParts));
  return new Map(parts.map((one) => [one.slug, one]));
}

export function pathWithSections(
  { slug, steps }: Path,
  lessons: ReadonlyMap<string, LessonParts>,
): PathWithSections {
  return {
    slug,
    steps: steps.map(({ kind, of, title, href }) => ({
      kind,
      of,
      title,
      href,
      sections: kind === "lesson" ? (lessons.get(of)?.sections ?? []) : [],
    })),
  };
}
