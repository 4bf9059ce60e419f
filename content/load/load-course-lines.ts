// What leads to what in the course, from the words that lessons ask for and from the paths.
import { type CourseLine, courseLines } from "../model/course-lines";
import { loadCourse } from "./load-course";
import { loadChecked } from "./load-lesson";
import { loadPaths } from "./load-paths";

export async function loadCourseLines(): Promise<readonly CourseLine[]> {
  const [{ lessons }, checked, paths] = await Promise.all([
    loadCourse(),
    loadChecked(),
    loadPaths(),
  ]);
  return courseLines(
    lessons.map(({ slug, frontmatter: { requires } }) => ({
      slug,
      requires,
      termIds: checked.get(slug)?.termIds ?? [],
    })),
    paths.map(({ steps }) =>
      steps.flatMap(({ kind, of }) =>
        kind === "lesson" || kind === "section" ? [of.replace(/#.*/, "")] : [],
      ),
    ),
  );
}
