// A quiz as two tests whose questions are held apart, one for before a lesson and one for after it: comparing them shows
// what was learnt, and not what was remembered of the first. Alternately by kind, so that both ask alike.
import type { Question, Quiz } from "./quiz";

export type Halves = { readonly before: readonly Question[]; readonly after: readonly Question[] };

/** What asks for the same sort of answer. */
const sorts: readonly (readonly Question["kind"][])[] = [
  ["choice", "predict-run"],
  ["several", "match", "order"],
  ["estimate"],
];

export function halvesOf({ questions }: Pick<Quiz, "questions">): Halves {
  const inTurn = sorts.flatMap((kinds) => questions.filter(({ kind }) => kinds.includes(kind)));
  const before = inTurn.filter((_, n) => n % 2 === 0);
  return {
    before: questions.filter((question) => before.includes(question)),
    after: questions.filter((question) => !before.includes(question)),
  };
}
