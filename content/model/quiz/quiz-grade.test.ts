import { expect, test } from "vitest";
import type { EstimateQuestion, OptionsQuestion, OrderQuestion } from "./quiz";
import { gradeOf, settledAt } from "./quiz-grade";

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
