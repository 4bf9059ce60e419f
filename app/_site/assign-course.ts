// What the two pages of assignments know of the course.
import type { Course } from "@/components/assign/course";
import { ownRuns } from "@/components/assign/own-runs";
import { loadLessonParts } from "@/content/load/lesson-parts";
import { loadCourse } from "@/content/load/load-course";
import { loadLesson } from "@/content/load/load-lesson";
import { loadLibrary } from "@/content/load/load-library";
import { loadShelf } from "@/content/load/load-shelf";

export async function assignCourse(): Promise<Course> {
  const [{ lessons }, library, shelf] = await Promise.all([
    loadCourse(),
    loadLibrary(),
    loadShelf(),
  ]);
  const goals = [...library.goals.values()].filter(({ sends }) => !sends);
  const starts = new Set(goals.map((goal) => goal.scenario));
  return {
    lessons: await Promise.all(
      lessons.map(async ({ slug, frontmatter }) => ({
        ...(await loadLessonParts(slug)),
        title: frontmatter.title,
        headings: await headingsOf(slug),
      })),
    ),
    goals,
    starts: shelf.filter(({ id }) => starts.has(id)),
    runs: ownRuns(shelf),
    base: process.env.BASE_PATH ?? "",
  };
}

async function headingsOf(slug: string): Promise<Course["lessons"][number]["headings"]> {
  const lesson = await loadLesson(slug);
  if (lesson.kind === "broken") return [];
  return lesson.headings.filter(({ depth }) => depth === 2).map(({ id, text }) => ({ id, text }));
}
