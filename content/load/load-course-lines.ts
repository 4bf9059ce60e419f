// What leads to what in the course, from the words that lessons ask for.
import { type CourseLine, courseLines } from "../model/course-lines";
import { loadCourse } from "./load-course";
import { loadChecked } from "./load-lesson";

export async function loadCourseLines(): Promise<readonly CourseLine[]> {
  const [{ lessons }, checked] = await Promise.all([loadCourse(), loadChecked()]);
  return courseLines(
    lessons.map(({ slug, frontmatter: { requires } }) => ({
      slug,
      requires,
      termIds: checked.get(slug)?.termIds ?? [],
    })),
  );
}
