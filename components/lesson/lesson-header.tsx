// The head of a lesson: where it stands in the subject, what it gives, what it asks for.
import type { LessonFrontmatter } from "@/content/model/lesson";
import type { PlaceInPath } from "@/content/model/path/paths-file";
import { type StudyTime, studyTimeText, wordsPerMinute } from "@/content/model/study-time";
import { quantity } from "@/simulator/quantity";
import controls from "../ui/controls.module.css";
import { Link } from "../ui/link";
import place from "../ui/place.module.css";
import styles from "./lesson-header.module.css";
import { Terms } from "./term";

type LessonHeaderProps = Omit<LessonFrontmatter, "requires" | "updated"> & {
  /** How its minutes came about. */
  readonly time: StudyTime;
  /** The words to know first. */
  readonly requires: readonly { readonly id: string; readonly name: string }[];
  /** Other pages made of the lesson. */
  readonly ways: readonly { readonly href: string; readonly text: string }[];
  /** The paths that lead here. */
  readonly paths: readonly PlaceInPath[];
};

export function LessonHeader(lesson: LessonHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={`${controls.small} ${place.place} ${styles.line}`}>
        <span>{capitalised(lesson.level)}</span>
        <span>{capitalised(lesson.area)}</span>
        <div className={styles.time}>
          <details>
            <summary>{quantity(lesson.minutes, "minutes")}</summary>
            <p>
              {studyTimeText(lesson.time)}. Read at {wordsPerMinute} words a minute, and each run
              watched once.
            </p>
          </details>
        </div>
        {lesson.aliases.length > 0 && <span>Also known as {lesson.aliases.join(", ")}</span>}
      </div>
      <h1>{lesson.title}</h1>
      <p className={styles.lead}>{lesson.description}</p>
      <section className={styles.goals}>
        <h2>You will be able to</h2>
        <ul>
          {lesson.goals.map((goal) => (
            <li key={goal}>{goal}</li>
          ))}
        </ul>
      </section>
      <div className={styles.facts}>
        {lesson.requires.length > 0 && (
          <section>
            <h2>Know first</h2>
            <p>
              <Terms terms={lesson.requires} />
            </p>
          </section>
        )}
        {lesson.paths.length > 0 && (
          <section className={`${controls.screen} ${styles.paths}`}>
            <h2>Part of</h2>
            {lesson.paths.map(({ slug, title, number, total }) => (
              <p key={slug}>
                <Link href={`/paths/${slug}/`}>{title}</Link>, step {number} of {total}
              </p>
            ))}
          </section>
        )}
        {lesson.ways.length > 0 && (
          <section className={controls.screen}>
            <h2>In class</h2>
            {lesson.ways.map(({ href, text }) => (
              <p key={href}>
                <Link href={href}>{text}</Link>
              </p>
            ))}
          </section>
        )}
      </div>
    </header>
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
