// Where a term is taught and used: the lessons, one line each, and the passages that use the word.

import controls from "@/components/ui/controls.module.css";
import type { TermLesson, TermPassage } from "@/content/model/glossary/term-uses";
import { Link } from "../../ui/link";
import styles from "./term.module.css";
import { placeOf } from "./term-place";

type TermLessonsProps = {
  readonly lessons: readonly TermLesson[];
  /** How many there are in all. */
  readonly count: number;
};

export function TermLessons({ lessons, count }: TermLessonsProps) {
  if (lessons.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 id="lessons">Lessons</h2>
      <ul className={styles.lessons}>
        {lessons.map((lesson) => (
          <li key={lesson.href}>
            <Link href={lesson.href}>{lesson.title}</Link>{" "}
            <span className={controls.small}>{placeOf(lesson)}</span>
            <p>{lesson.description}</p>
          </li>
        ))}
      </ul>
      {count > lessons.length && <p>And {count - lessons.length} more: the search finds them.</p>}
    </section>
  );
}

export function TermPassages({ passages }: { readonly passages: readonly TermPassage[] }) {
  if (passages.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 id="passages">Where lessons use it</h2>
      <ul className={styles.passages}>
        {passages.map(({ href, lesson, section, sentence }) => (
          <li key={href}>
            <q>{sentence}</q>{" "}
            <Link href={href}>{section === null ? lesson : `${lesson}: ${section}`}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
