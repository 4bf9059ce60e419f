// The options of a vote as the class sees them: with letters, in the order that the lesson's quiz has them in, so
// that wall, worksheet and table of counts agree. On another version of a worksheet they begin with another one.
import type { Option, OptionsQuestion } from "@/content/model/quiz/quiz";
import { arrangementOf, usualSeed } from "@/content/model/quiz/shuffle";

export type ShownOption = Option & {
  readonly letter: string;
  /** Its place in the data, by which hands are counted. */
  readonly place: number;
};

export function shownOptions(question: OptionsQuestion, version = 0): readonly ShownOption[] {
  const usual = arrangementOf(question, usualSeed);
  const first = version % usual.length;
  return [...usual.slice(first), ...usual.slice(0, first)].flatMap((place, n) => {
    const option = question.options[place];
    return option === undefined ? [] : [{ ...option, place, letter: letters.charAt(n) }];
  });
}

const letters = "ABCDEF";
