import { expect, test } from "vitest";
import type {
  EstimateQuestion,
  MatchQuestion,
  OptionsQuestion,
  OrderQuestion,
  Question,
} from "./quiz";
import { type Grade, gradeOf, settledBy } from "./quiz-grade";

const asked = { text: "?", passage: { anchor: "a", heading: "A" }, scenario: "run", at: "1s" };
const order: OrderQuestion = {
  ...{ ...asked, id: "one/order", kind: "order", right: "So." },
  items: [
    { text: "a", feedback: "a is first." },
    { text: "b", feedback: "b is second." },
    { text: "c", feedback: "c is third." },
    {
      text: "d",
      feedback: "d is last.",
      slips: [
        { before: "b", misconception: "far-too-soon", at: "2s" },
        { before: "c", misconception: "too-soon" },
      ],
    },
  ],
};
const graded = (...places: readonly number[]) => gradeOf(order, { kind: "order", order: places });
const settledAt = (question: Question, grade: Grade) => {
  const runs = settledBy(question, grade, {});
  expect(runs).toHaveLength(1);
  return runs[0]?.at;
};
const ideasOf = (...places: readonly number[]) =>
  graded(...places).notes.flatMap(({ misconception }) => misconception ?? []);

test("an order shows the idea of the first step out of place, by what it was put ahead of", () => {
  expect(ideasOf(3, 0, 1, 2)).toEqual(["far-too-soon"]);
  expect(ideasOf(0, 3, 1, 2)).toEqual(["far-too-soon"]);
  expect(ideasOf(0, 1, 3, 2)).toEqual(["too-soon"]);
});

test("an order shows no idea by a step that is out of place behind another", () => {
  expect(ideasOf(1, 3, 0, 2)).toEqual([]);
  expect(ideasOf(0, 1, 2, 3)).toEqual([]);
});

test("an order opens the run where its slip is settled, and else where the question is", () => {
  expect(settledAt(order, graded(3, 0, 1, 2))).toBe("2s");
  expect(settledAt(order, graded(0, 1, 3, 2))).toBe("1s");
  expect(settledAt(order, graded(0, 1, 2, 3))).toBe("1s");
});

const option = { feedback: "f", isRight: false, misconception: "m" };
const choice: OptionsQuestion = {
  ...{ ...asked, id: "one/choice", kind: "several" },
  options: [
    { ...option, text: "a", isRight: true, misconception: null },
    { ...option, text: "b" },
    { ...option, text: "c", at: "3s" },
  ],
};

test("of several answers the first with an instant of its own says where the run opens", () => {
  const at = (...chosen: readonly number[]) =>
    settledAt(choice, gradeOf(choice, { kind: "options", chosen }));
  expect(at(0, 1)).toBe("1s");
  expect(at(1, 2)).toBe("3s");
});

test("a low estimate and a high one may open the run at instants of their own", () => {
  const miss = { feedback: "f", misconception: "m" };
  const estimate: EstimateQuestion = {
    ...{ ...asked, id: "one/estimate", kind: "estimate", scale: "linear", min: 0, max: 20 },
    ...{ unit: "", answer: 10, within: 1, right: "r", low: { ...miss, at: "4s" }, high: miss },
  };
  const at = (value: number) => settledAt(estimate, gradeOf(estimate, { kind: "estimate", value }));
  expect([at(2), at(10), at(18)]).toEqual(["4s", "1s", "1s"]);
});

test("an answer with a run of its own opens that, and not the run of its question", () => {
  const own = { scenario: "another", at: "5s" };
  const question = { ...choice, options: [...choice.options, { ...option, text: "d", ...own }] };
  const runs = (...chosen: readonly number[]) =>
    settledBy(question, gradeOf(question, { kind: "options", chosen }), {});
  expect(runs(3)).toEqual([own]);
  expect(runs(1, 3)).toEqual([{ scenario: "run", at: "1s" }, own]);
});

const pair = { feedback: "f", hint: "h", confusion: null };
const match: MatchQuestion = {
  ...{ ...asked, id: "one/match", kind: "match", scenario: null, at: undefined },
  pairs: [
    { ...pair, left: "a", right: "A", scenario: "of-a", at: "1s" },
    {
      ...{ ...pair, left: "b", right: "B", scenario: "of-b", at: "2s" },
      confusion: { with: "C", misconception: "m", scenario: "of-b", at: "3s" },
    },
    { ...pair, left: "c", right: "C", scenario: "of-b", at: "4s" },
  ],
};
const matched = (...chosen: readonly number[]) =>
  settledBy(match, gradeOf(match, { kind: "match", chosen }), {});

test("each wrong pair opens the run of its left side, and one that shows an idea at an instant of its own", () => {
  expect(matched(1, 0, 2)).toEqual([
    { scenario: "of-a", at: "1s" },
    { scenario: "of-b", at: "2s" },
  ]);
  // One run is not offered twice.
  expect(matched(0, 2, 1)).toEqual([{ scenario: "of-b", at: "3s" }]);
});

test("an idea that no run of its question settles opens the one that refutes it", () => {
  const question: OptionsQuestion = { ...choice, scenario: null, at: undefined };
  const grade = gradeOf(question, { kind: "options", chosen: [1] });
  const refutation = { scenario: "refuting", at: "6s" };
  expect(settledBy(question, grade, { m: refutation })).toEqual([refutation]);
  expect(settledBy(question, grade, {})).toEqual([]);
});
