// What the two pages for teachers of a lesson have in common as routes: which lessons have them, and what their links say.
import type { Metadata } from "next";
import { loadCourse } from "@/content/load/load-course";
import { loadLesson } from "@/content/load/load-lesson";
import { linkPreview } from "../../../_site/link-preview";

export type TeachPageProps = { readonly params: Promise<{ readonly slug: string }> };

export async function lessonsTaught() {
  const { lessons } = await loadCourse();
  return lessons.filter(({ hasTeach }) => hasTeach).map(({ slug }) => ({ slug }));
}

/** A link to either shows the lesson's picture. */
export async function teachMetadata(
  { params }: TeachPageProps,
  words: (lesson: string) => Pick<Metadata, "title" | "description">,
): Promise<Metadata> {
  const { slug } = await params;
  const lesson = await loadLesson(slug);
  if (lesson.kind === "broken") return { title: "Content problems" };
  return { ...words(lesson.frontmatter.title), ...linkPreview(`/lessons/${slug}/`, "article") };
}
