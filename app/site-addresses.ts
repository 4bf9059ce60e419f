// The pages of the site that somebody may look for, in the order of the course. Pages that only lead on
// (another name of a term) are not among them.
import { loadCourse } from "@/content/pipeline/load-course";
import { loadGlossary } from "@/content/pipeline/load-glossary";

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

export async function termAddresses(): Promise<readonly SiteAddress[]> {
  const { terms } = await loadGlossary();
  return terms.map(({ term: { id, name, definition } }) => ({
    address: `/glossary/${id}/`,
    title: name,
    description: definition,
    updated: null,
  }));
}
