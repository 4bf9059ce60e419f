// A lesson's presentation: the scenes of its text, in the deck. Lessons without scenes have none.
import type { Metadata } from "next";
import "@/components/classroom/styles";
import { Deck } from "@/components/classroom/deck/deck";
import { loadCourse } from "@/content/load/load-course";
import { loadLesson } from "@/content/load/load-lesson";
import { knownAddress } from "../../_site/site-url";
import { DrawnScenes, scenesOf } from "../_scenes/deck-scenes";

type PageProps = { readonly params: Promise<{ readonly slug: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { lessons } = await loadCourse();
  const loaded = await Promise.all(lessons.map(({ slug }) => loadLesson(slug)));
  return loaded.flatMap((lesson) =>
    lesson.kind === "lesson" && lesson.deck ? [{ slug: lesson.slug }] : [],
  );
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { slug } = await params;
  const lesson = await loadLesson(slug);
  if (lesson.kind === "broken" || lesson.deck === null) return { title: "Content problems" };
  const { title } = lesson.frontmatter;
  const scenes = lesson.deck.scenes.length;
  return {
    title: `${title}, presented`,
    description: `${title} as a talk in ${scenes} scenes, with notes for the speaker, votes for the class, and runs to play in front of it.`,
    // What it says is in the lesson, and is found there.
    robots: { index: false },
    alternates: { canonical: knownAddress(`/lessons/${slug}/`) },
  };
}

export default async function PresentPage({ params }: PageProps) {
  const { slug } = await params;
  const [lesson, scenes] = await Promise.all([loadLesson(slug), scenesOf(slug)]);
  if (lesson.kind === "broken" || scenes === null) return null;
  const base = process.env.BASE_PATH ?? "";
  return (
    <Deck
      slug={slug}
      title={lesson.frontmatter.title}
      scenes={scenes}
      lesson={`${base}/lessons/${slug}/`}
      lab={`${base}/lab/`}
    >
      <DrawnScenes slug={slug} />
    </Deck>
  );
}
