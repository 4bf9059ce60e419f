// Every quiz of the course as the files are made from it, for their tests.
import { contentFolder } from "../library/content-folder";
import { readLibrary } from "../library/library";
import { quizAlone } from "../library/quiz-fixture";
import type { Option, OptionsQuestion, Quiz } from "../model/quiz/quiz";
import type { ExportSource } from "./source";

const library = await readLibrary(contentFolder);

export const sources: readonly ExportSource[] = library.course.lessons.map((slug) => {
  const { made: quiz } = quizAlone(slug, library);
  if (quiz === undefined) throw new Error(`the quiz of ${slug} cannot be read`);
  return { quiz, terms: [...library.terms.values()], lesson: addressOf(slug) };
});

function addressOf(slug: string): string {
  return `https://example.org/lessons/${slug}/`;
}

/** A lesson with one question, to see what becomes of its texts. */
export function sourceOf(
  text: string,
  options: readonly Pick<Option, "text" | "feedback" | "isRight">[],
  kind: OptionsQuestion["kind"] = "choice",
): ExportSource {
  const question: OptionsQuestion = {
    id: "lesson/question",
    kind,
    text,
    passage: { anchor: "there", heading: "There" },
    scenario: null,
    options: options.map((option) => ({ ...option, misconception: null })),
  };
  const quiz: Quiz = {
    lesson: "lesson",
    title: "A lesson",
    questions: [question],
    earlier: [],
    goals: [],
    runs: {},
    claims: {},
    refutations: {},
  };
  return { quiz, terms: [], lesson: addressOf("lesson") };
}
