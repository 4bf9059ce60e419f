// The course as pages list it: its lessons in reading order, with their fields and without their bodies.
import type { LessonFrontmatter } from "../model/lesson";
import { loadChecked } from "./load-lesson";
import { loadLibrary } from "./load-library";
import { once } from "./once";

export type CourseLesson = {
  readonly slug: string;
  readonly frontmatter: LessonFrontmatter;
  readonly hasQuiz: boolean;
  readonly hasTeach: boolean;
};

export const loadCourse = once(async () => {
  const [{ course }, checked] = await Promise.all([loadLibrary(), loadChecked()]);
  const lessons = course.lessons.flatMap((slug): readonly CourseLesson[] => {
    const lesson = checked.get(slug);
    if (lesson?.frontmatter === undefined) return [];
    const { frontmatter, quiz, teach } = lesson;
    return [{ slug, frontmatter, hasQuiz: quiz !== null, hasTeach: teach !== null }];
  });
  return { lessons };
});
