"use client";
// On the map of the course: how far the reader is with a lesson. Its place is kept before it is known.
import type { LessonParts } from "./lesson-state";
import { lessonState } from "./lesson-state";
import styles from "./progress.module.css";
import { useProgress } from "./use-progress";

export function LessonProgress(parts: LessonParts) {
  const { read, right, answered, predictions } = lessonState(useProgress(), parts);
  const { sections, questions } = parts;
  const words = [
    read > 0 && `${read} of ${sections.length} sections read`,
    predictions > 0 && `${predictions} predicted`,
    answered > 0 && `${right} of ${questions.length} questions known`,
  ].filter((part) => part !== false);
  return (
    <p className={styles.state}>
      {words.length > 0 && (
        <>
          <progress
            aria-label="Read and known"
            max={sections.length + questions.length}
            value={read + right}
          />
          {words.join(" · ")}
        </>
      )}
    </p>
  );
}
