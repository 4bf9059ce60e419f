// The page of decks that somebody put together: scenes of all lessons are in it, and the address says which, in what
// order, and what the author added.
import type { Metadata } from "next";
import "@/components/classroom/styles";
import { OwnTalkIsland } from "@/components/classroom/own/own-talk-island";
import { Link } from "@/components/ui/link";
import page from "@/components/ui/page.module.css";
import { loadCourse } from "@/content/load/load-course";
import { loadShelf } from "@/content/load/load-shelf";
import { DrawnScenes, scenesOf } from "./_scenes/deck-scenes";

export const metadata: Metadata = {
  title: "A deck of your own",
  description:
    "Scenes of several lessons, your own questions, runs and words, in the order and the time you want: a talk that is a link.",
  robots: { index: false },
};

export default async function OwnDeckPage() {
  const { lessons } = await loadCourse();
  const base = process.env.BASE_PATH ?? "";
  const known = await Promise.all(
    lessons.map(async ({ slug }) =>
      ((await scenesOf(slug)) ?? []).map((scene) => ({
        ...scene,
        id: `${slug}/${scene.id}`,
        lesson: `${base}/lessons/${slug}/`,
      })),
    ),
  );
  const drawn = known.flat().map(({ id }) => {
    const [slug = "", scene = ""] = id.split("/");
    return [id, <DrawnScenes key={id} slug={slug} only={{ scene, as: id }} />];
  });
  const shelf = await loadShelf();
  return (
    <OwnTalkIsland
      known={known.flat()}
      drawn={Object.fromEntries(drawn)}
      shelf={shelf}
      course={`${base}/`}
      lab={`${base}/lab/`}
    >
      <div className={`${page.page} ${page.text}`}>
        <h1>A deck of your own</h1>
        <p>
          This page shows a deck that its link holds. To make one, go to the page for teachers of a
          lesson, for example{" "}
          <Link href="/lessons/cold-starts/teach/#deck">that on cold starts</Link>: choose its
          scenes and those of other lessons, add questions, runs and words of your own.
        </p>
        <noscript>
          <p>A deck of one’s own takes scripts, and they are switched off here.</p>
        </noscript>
      </div>
    </OwnTalkIsland>
  );
}
