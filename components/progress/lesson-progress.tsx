"use client";
// On the map of the course: how far the reader is with a lesson, what is due, and what to look at again. Its place is kept
// before it is known.
import controls from "@/components/ui/controls.module.css";
import type { LessonParts } from "@/content/model/lesson-parts";
import { Link } from "../ui/link";
import { useDueOf } from "./due/use-due";
import { type LessonState, lessonState } from "./lesson-state";
import styles from "./progress.module.css";
import { useProgress } from "./use-progress";

export function LessonProgress(parts: LessonParts) {
  const events = useProgress();
  const due = useDueOf(parts.slug, events);
  const state = lessonState(events, parts);
  const { sections, questions } = parts;
  const words = wordsOf(state, parts);
  const isDone = words.length > 0 && state.read === sections.length;
  return (
    <div
      className={styles.lesson}
      data-state={isDone ? "done" : words.length > 0 ? "begun" : undefined}
    >
      {words.length > 0 && (
        <p className={`${controls.row} ${controls.small} ${styles.state}`}>
          <progress
            aria-label="Read and known"
            max={sections.length + questions.length}
            value={state.read + state.right}
          />
          {[isDone && "Done", ...words].filter((part) => part !== false).join(" · ")}
        </p>
      )}
      {due > 0 && (
        <p className={controls.small}>
          <Link className={styles.due} href="/review/">
            {due === 1 ? "A question is due" : `${due} questions are due`}
          </Link>
        </p>
      )}
      {state.again.length > 0 && (
        <details className={`${controls.small} ${styles.again}`}>
          <summary>
            Look again at{" "}
            {state.again.length === 1 ? "a passage" : `${state.again.length} passages`}
          </summary>
          <ul>
            {state.again.map(({ anchor, heading }) => (
              <li key={anchor}>
                <Link href={`/lessons/${parts.slug}/#${anchor}`}>{heading}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function wordsOf(state: LessonState, parts: LessonParts): readonly string[] {
  const { read, right, answered, reached } = state;
  const { sections, questions, goals } = parts;
  return [
    read > 0 && `${read} of ${sections.length} read`,
    answered > 0 && `${right} of ${questions.length} known`,
    reached > 0 && (goals.length === 1 ? "goal reached" : `${reached} of ${goals.length} goals`),
  ].filter((part) => part !== false);
}
