// The file is read back by a parser of others.
import fc from "fast-check";
import { type GIFTQuestion, parse } from "gift-pegjs";
import { describe, expect, test } from "vitest";
import { giftOf } from "./gift";
import { portableQuestions } from "./portable";
import { sourceOf, sources } from "./sources-fixture";

/** In right sides the parser leaves its own stand-ins for escaped signs. */
function signs(text: string): string {
  return text.replace(/&&0?(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

function questionsIn(file: string): readonly GIFTQuestion[] {
  return parse(file).filter(({ type }) => type !== "Category");
}

describe.each(sources)("the questions of $quiz.lesson", (source) => {
  const asked = portableQuestions(source.quiz, source.lesson);
  const found = questionsIn(giftOf(source));

  test("are all there, in order, with their tags", () => {
    expect(found.map((one) => "id" in one && one.id)).toEqual(asked.map(({ id }) => id));
    expect(found.map((one) => "tags" in one && one.tags)).toEqual(
      asked.map(({ ideas }) => [source.quiz.lesson, ...ideas]),
    );
  });

  test.each(asked.map((question, n) => ({ question, read: found[n] })))(
    "$question.id says what it says on the site",
    ({ question, read }) => {
      if (read === undefined || !("stem" in read)) throw new Error("it is not there");
      expect(read.stem).toEqual({ format: "plain", text: question.text });
      const general = "globalFeedback" in read ? read.globalFeedback?.text : "";
      expect(general).toContain(
        `Taught in “${question.passage.heading}”: ${question.passage.address}`,
      );
      if (question.kind === "pairs") {
        if (read.type !== "Matching") throw new Error(`it is ${read.type}`);
        const pairs = read.matchPairs.map(({ subquestion, subanswer }) => ({
          left: subquestion.text,
          right: signs(subanswer),
        }));
        expect(pairs).toEqual(question.pairs);
        expect(general).toContain(question.right);
      } else if (question.kind === "number") {
        if (read.type !== "Numerical" || !Array.isArray(read.choices))
          throw new Error(`it is ${read.type}`);
        const [exact, accepted, ...wrong] = read.choices;
        expect(exact).toMatchObject({ weight: 100, text: { type: "range", range: 0 } });
        expect(exact?.text.number).toBeCloseTo(question.answer, 6);
        expect(accepted).toMatchObject({ weight: 100, feedback: { text: question.right } });
        expect(accepted?.text.numberLow).toBeCloseTo(question.from, 6);
        expect(accepted?.text.numberHigh).toBeCloseTo(question.to, 6);
        expect(wrong.every(({ weight }) => weight === 0 || weight === null)).toBe(true);
        expect(wrong.map(({ feedback }) => feedback?.text)).toEqual(
          expect.arrayContaining([question.low, question.high]),
        );
      } else {
        if (read.type !== "MC") throw new Error(`it is ${read.type}`);
        const options = read.choices.map(({ text, feedback, isCorrect, weight }) => ({
          text: text.text,
          feedback: feedback?.text,
          isRight: isCorrect || (weight ?? 0) > 0,
        }));
        expect(options).toEqual(question.options);
        if (question.kind === "one") return;
        const shares = read.choices.map(({ weight }) => weight ?? 0);
        const whole = shares.filter((share) => share > 0).reduce((sum, share) => sum + share, 0);
        expect(whole).toBeCloseTo(100, 3);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(0, 3);
      }
    },
  );
});

const nothing = /^[\s\p{C}]*$/u;
const said = fc
  .string({ unit: fc.constantFrom(..."~=#{}:\\ab [%]5/->$\n\t<&;é“T".split("")), maxLength: 30 })
  .filter((text) => !nothing.test(text));
const asRead = (text: string) => text.trim().replace(/\s+/g, " ");

test("any text comes back as it went in, whatever signs it is made of", () => {
  fc.assert(
    fc.property(said, said, said, said, (text, right, wrong, feedback) => {
      const source = sourceOf(text, [
        { text: right, feedback, isRight: true },
        { text: wrong, feedback: right, isRight: false },
      ]);
      const [read, ...more] = questionsIn(giftOf(source));
      if (read?.type !== "MC") throw new Error(`it is ${read?.type}`);
      expect(more).toEqual([]);
      expect(read.stem.text).toBe(asRead(text));
      const options = read.choices.map((one) => [one.text.text, one.feedback?.text, one.isCorrect]);
      expect(new Set(options.map(String))).toEqual(
        new Set([
          String([asRead(right), asRead(feedback), true]),
          String([asRead(wrong), asRead(right), false]),
        ]),
      );
      expect(read.choices.every(({ weight }) => weight === null)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
