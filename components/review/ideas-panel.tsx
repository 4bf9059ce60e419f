// On the page of reviews: the wrong ideas that a reader's answers have shown, if there are any.
import type { Quiz } from "@/content/model/quiz/quiz";
import type { ProgressEvent } from "../progress/log/event";
import { IdeaLists } from "./idea-lists";
import { ideasIn } from "./ideas";

type IdeasPanelProps = {
  readonly events: readonly ProgressEvent[];
  readonly quizzes: readonly Quiz[];
};

export function IdeasPanel({ events, quizzes }: IdeasPanelProps) {
  const questions = quizzes.flatMap((quiz) => quiz.questions);
  const { fixed, open } = ideasIn(events, questions);
  if (fixed.length + open.length === 0) return null;
  return (
    <section aria-labelledby="ideas">
      <h2 id="ideas">Ideas</h2>
      <IdeaLists events={events} quizzes={quizzes} />
    </section>
  );
}
