// The pages of the site that somebody may look for, in the order of the course. Pages that only lead on
// (another name of a term) are not among them.
import { loadCourse } from "@/content/load/load-course";
import { loadGlossary } from "@/content/load/load-glossary";
import { loadPaths } from "@/content/load/load-paths";
import { hasTeach } from "@/content/load/load-teach";

export type SiteAddress = {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** The day of the last change of substance, where it is known. */
  readonly updated: string | null;
};

export async function lessonAddresses(): Promise<readonly SiteAddress[]> {
  const { lessons } = await loadCourse();
  return lessons.map(({ slug, frontmatter: { title, description, updated } }) => ({
    address: `/lessons/${slug}/`,
    title,
    description,
    updated,
  }));
}

/** The pages for those who teach a lesson. */
export async function teachAddresses(): Promise<readonly SiteAddress[]> {
  const lessons = await lessonAddresses();
  return lessons.flatMap((lesson) => {
    const slug = lesson.address.split("/")[2] ?? "";
    return hasTeach(slug) ? [{ ...lesson, address: `${lesson.address}teach/` }] : [];
  });
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
