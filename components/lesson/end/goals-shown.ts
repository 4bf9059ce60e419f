// How far a reader's answers show what a lesson is for: of each goal, how many of its questions were answered right at the
// last first try.
import type { QuizGoal } from "@/content/model/quiz/quiz";
import { lastAnswer } from "../../progress/answers";
import type { ProgressEvent } from "../../progress/log/event";

export type GoalShown = {
  readonly text: string;
  readonly right: number;
  readonly answered: number;
  readonly of: number;
  readonly isShown: boolean;
};

export function goalsShown(
  events: readonly ProgressEvent[],
  goals: readonly QuizGoal[],
): readonly GoalShown[] {
  return goals.map(({ text, questions }) => {
    const answers = questions.flatMap((id) => lastAnswer(events, id) ?? []);
    const right = answers.filter(({ is }) => is.isRight).length;
    const of = questions.length;
    return { text, right, answered: answers.length, of, isShown: of > 0 && right === of };
  });
}
