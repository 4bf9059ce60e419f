// The questions of earlier lessons that a quiz asks again: named in its file, taken from their own quizzes. What is not
// there, or not earlier, is a fault with its place.
import {
  type EarlierQuestion,
  ideasOfQuestion,
  type Quiz,
  runsOfQuestion,
} from "../model/quiz/quiz";
import { quizFileSchema } from "../model/quiz/quiz-file";
import { notThere } from "./nearest";
import { type Made, type Report, readBeside } from "./read-beside";

type QuizAmong = {
  readonly quiz: Quiz;
  readonly text: string;
  /** Those of the lessons before it that can be read, in the order of the course. */
  readonly before: readonly Quiz[];
  /** Whether a quiz before it cannot be read: what is asked of it is looked at when it can. */
  readonly isSomeUnread: boolean;
};

export function withEarlier({ quiz, text, before, isSomeUnread }: QuizAmong): Made<Quiz> {
  const questions = before.flatMap(({ lesson, title, questions }) =>
    questions.map((question) => ({ question, from: { lesson, title } })),
  );
  const ids = questions.map(({ question }) => question.id);
  return readBeside({ slug: quiz.lesson, text }, "quiz.json", quizFileSchema, (file, report) => {
    const named = file.earlier ?? [];
    const asked = named.flatMap((id, n): readonly EarlierQuestion[] => {
      if (named.indexOf(id) !== n) report(["earlier", n], `"${id}" is asked twice. Remove one.`);
      const found = questions.find(({ question }) => question.id === id);
      if (found === undefined && !isSomeUnread) tell(report, n, id, ids);
      return found ? [found] : [];
    });
    return joined(quiz, asked, before);
  });
}

function tell(report: Report, n: number, id: string, ids: readonly string[]): void {
  report(["earlier", n], notThere(id, "a question of a lesson before this one", ids));
}

/** With the runs and the claims that they need. */
function joined(quiz: Quiz, earlier: readonly EarlierQuestion[], before: readonly Quiz[]): Quiz {
  const own = before.filter(({ lesson }) => earlier.some(({ from }) => from.lesson === lesson));
  const needed = new Set(earlier.flatMap(({ question }) => ideasOfQuestion(question)));
  const refutations = own
    .flatMap((one) => Object.entries(one.refutations))
    .filter(([id]) => needed.has(id));
  const scenarios = [
    ...earlier.flatMap(({ question }) => runsOfQuestion(question)),
    ...refutations.map(([, { scenario }]) => scenario),
  ];
  const runs = scenarios.flatMap((id) => {
    const run = before.find((one) => one.runs[id])?.runs[id];
    return run ? [[run.id, run] as const] : [];
  });
  const claims = own.flatMap((one) => Object.entries(one.claims)).filter(([id]) => needed.has(id));
  return {
    ...quiz,
    earlier,
    runs: { ...Object.fromEntries(runs), ...quiz.runs },
    claims: { ...Object.fromEntries(claims), ...quiz.claims },
    refutations: { ...Object.fromEntries(refutations), ...quiz.refutations },
  };
}
