// The page of reviews, live: what there is for today, and the reader's progress to take along or to forget.
import { useEffect } from "react";
import type { LessonParts } from "@/content/model/lesson-parts";
import { rememberDue } from "../progress/due/remember-due";
import { markedTerms } from "../progress/marked";
import { ProgressPanel } from "../progress/progress-panel";
import { useProgress } from "../progress/use-progress";
import { ReviewItems } from "./review-items";
import { useQuizzes, useTerms } from "./use-items";

export type ReviewRoomProps = {
  readonly lessons: readonly (LessonParts & { readonly title: string })[];
  /** The base path of the site. */
  readonly base: string;
};

export function ReviewRoom({ lessons, base }: ReviewRoomProps) {
  const quizzes = useQuizzes(lessons, base);
  const terms = useTerms(markedTerms(useProgress()), base);
  useEffect(rememberDue, []);
  if (quizzes === null || terms === null) return null;
  return (
    <>
      {quizzes === "none" || terms === "none" ? (
        <p>The questions could not be fetched. Try again when you are online.</p>
      ) : (
        <ReviewItems lessons={lessons} quizzes={quizzes} terms={terms} base={base} />
      )}
      <section aria-labelledby="progress">
        <h2 id="progress">Your progress</h2>
        <p>
          It is kept in this browser and nowhere else. Take it to another one as a file: what is
          there already is kept as well.
        </p>
        <ProgressPanel lessons={lessons} onChange={rememberDue} />
      </section>
    </>
  );
}
