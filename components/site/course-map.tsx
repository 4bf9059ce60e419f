// The course as a map: its lessons in order, each with what it is about, how long it takes and how far the reader is.

import controls from "@/components/ui/controls.module.css";
import type { LessonParts } from "@/content/model/lesson-parts";
import { quantity } from "@/simulator/quantity";
import { LessonProgress } from "../progress/lesson-progress";
import { Link } from "../ui/link";
import styles from "./course-map.module.css";

export type CourseLesson = {
  readonly href: string;
  readonly title: string;
  readonly description: string;
  readonly level: string;
  readonly area: string;
  readonly minutes: number;
  readonly parts: LessonParts;
};

export function CourseMap({ lessons }: { lessons: readonly CourseLesson[] }) {
  return (
    <section className={styles.map} aria-labelledby="course">
      <h2 id="course">The course</h2>
      <ol className={`${controls.columns} ${styles.list}`}>
        {lessons.map((lesson) => (
          <li key={lesson.href}>
            <h3>
              <Link href={lesson.href}>{lesson.title}</Link>
            </h3>
            <p>{lesson.description}</p>
            <p className={controls.small}>
              {lesson.level} · {lesson.area} · {quantity(lesson.minutes, "minutes")}
            </p>
            <LessonProgress {...lesson.parts} />
          </li>
        ))}
      </ol>
    </section>
  );
}
