// What every file for other programs is made from, and the line each of them says of itself.
import type { Term } from "../model/glossary/term";
import type { Quiz } from "../model/quiz/quiz";

export type ExportSource = {
  readonly quiz: Quiz;
  /** Those of the lesson. */
  readonly terms: readonly Term[];
  /** The whole address of the lesson's page; null where nobody knows where the site stands. */
  readonly lesson: string | null;
};

/** The name of the site, for other programs' lists. */
export const collection = "Scale to Zero";

export function origin({ quiz, lesson }: Pick<ExportSource, "quiz" | "lesson">): string {
  return [`${collection}: ${quiz.title}.`, lesson ?? [], "CC BY 4.0."].flat().join(" ");
}
