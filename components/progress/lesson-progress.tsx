"use client";
import controls from "@/components/ui/controls.module.css";
import type { LessonParts } from "@/content/model/lesson-parts";
// On the map of the course: how far the reader is with a lesson, and what to look at again. Its place is kept
// before it is known.
import { Link } from "../ui/link";
import { type LessonState, lessonState } from "./lesson-state";
import styles from "./progress.module.css";
import { useProgress } from "./use-progress";

export function LessonProgress(parts: LessonParts) {
  const state = lessonState(useProgress(), parts);
  const { sections, questions } = parts;
  const words = wordsOf(state, parts);
  return (
    <div className={styles.lesson}>
      {words.length > 0 && (
        <p className={`${controls.row} ${controls.small} ${styles.state}`}>
          <progress
            aria-label="Read and known"
            max={sections.length + questions.length}
            value={state.read + state.right}
          />
          {words.join(" · ")}
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
  const { read, right, answered, predictions, reached } = state;
  const { sections, questions, goals } = parts;
  return [
    read > 0 && `${read} of ${sections.length} sections read`,
    predictions > 0 && `${predictions} of ${Math.max(predictions, parts.predictions)} predicted`,
    answered > 0 && `${right} of ${questions.length} questions known`,
    reached > 0 && (goals.length === 1 ? "goal reached" : `${reached} of ${goals.length} goals`),
  ].filter((part) => part !== false);
}
