// A question put to a whole class at once: one of the quiz, of a kind that a show of hands can answer, with the
// run that settles it. How the votes are counted is the classroom's business.
import type { OptionsQuestion, QuizRun } from "./quiz";

/** Plain data: it crosses to the browser as it is. */
export type VoteQuestion = {
  /** Of the lesson, its folder. */
  readonly lesson: string;
  readonly question: OptionsQuestion;
  readonly run: QuizRun | null;
};
