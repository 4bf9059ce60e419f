// The pages of the site that somebody may look for, in the order of the course. Pages that only lead on
// (another name of a term) are not among them.
import { type CourseLesson, loadCourse } from "@/content/load/load-course";
import { loadGlossary } from "@/content/load/load-glossary";
import { loadPaths } from "@/content/load/load-paths";

export type SiteAddress = {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** The day of the last change of substance, where it is known. */
  readonly updated: string | null;
};

export async function lessonAddresses(): Promise<readonly SiteAddress[]> {
  const { lessons } = await loadCourse();
  return lessons.map((lesson) => addressOf(lesson));
}

/** The pages for those who teach a lesson. */
export async function teachAddresses(): Promise<readonly SiteAddress[]> {
  const { lessons } = await loadCourse();
  return lessons
    .filter(({ hasTeach }) => hasTeach)
    .flatMap((lesson) => ["teach/", "teach/worksheets/"].map((part) => addressOf(lesson, part)));
}

function addressOf({ slug, frontmatter }: CourseLesson, part = ""): SiteAddress {
  const { title, description, updated } = frontmatter;
  return { address: `/lessons/${slug}/${part}`, title, description, updated };
}

export async function pathAddresses(): Promise<readonly SiteAddress[]> {
  return (await loadPaths()).map(({ slug, title, description }) => ({
    address: `/paths/${slug}/`,
    title,
    description,
    updated: null,
  }));
}

export async function termAddresses(): Promise<readonly SiteAddress[]> {
  const { terms } = await loadGlossary();
  return terms.map(({ term: { id, name, definition } }) => ({
    address: `/glossary/${id}/`,
    title: name,
    description: definition,
    updated: null,
  }));
}
