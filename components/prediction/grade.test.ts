import { expect, test } from "vitest";
import type { Measure } from "@/content/model/measure";
import type { Ask, Prediction } from "@/content/model/quiz/prediction";
import { firstGuess, fits, guessSet, middleOf, verdictOf } from "./grade";

const measure: Measure = { metric: "requests.cold", from: null, until: null };
const number: Ask = { kind: "number", min: 0, max: 8, step: 1, within: 1, measure };
const choice: Ask = {
  kind: "choice",
  measure,
  options: [
    { text: "None", from: 0, to: 0 },
    { text: "A few", from: 1, to: 3 },
    { text: "Most", from: 4, to: 8 },
  ],
};
const order: Ask = {
  kind: "order",
  options: ["c", "a", "b"].map((text) => ({ text, measure })),
};

function asked(ask: Ask, answer: Prediction["answer"]): Prediction {
  return { id: "one-1", question: "?", ask, answer };
}

test("a number is right within what the question allows, and too low or too high beyond", () => {
  const prediction = asked(number, { kind: "number", value: 5 });
  const verdicts = [3, 4, 5, 6, 7].map((value) => verdictOf(prediction, { kind: "number", value }));
  expect(verdicts).toEqual(["too-low", "right", "right", "right", "too-high"]);
});

test("a wrong choice is told by the side it is on", () => {
  const prediction = asked(choice, { kind: "choice", option: 1, value: 2 });
  const verdicts = [0, 1, 2].map((option) => verdictOf(prediction, { kind: "choice", option }));
  expect(verdicts).toEqual(["too-low", "right", "too-high"]);
});

test("an order is right only as a whole", () => {
  const prediction = asked(order, { kind: "order", order: [1, 2, 0], values: [3, 1, 2] });
  expect(verdictOf(prediction, { kind: "order", order: [1, 2, 0] })).toBe("right");
  expect(verdictOf(prediction, { kind: "order", order: [1, 0, 2] })).toBe("other");
});

test("what was kept fits its question, and one that has changed since no more", () => {
  expect(fits(number, { kind: "number", value: 8 })).toBe(true);
  expect(fits(number, { kind: "number", value: 9 })).toBe(false);
  expect(fits(number, { kind: "choice", option: 0 })).toBe(false);
  expect(fits(choice, { kind: "choice", option: 2 })).toBe(true);
  for (const option of [3, -1, 0.5, Number.NaN])
    expect(fits(choice, { kind: "choice", option })).toBe(false);
  expect(fits(order, { kind: "order", order: [2, 0, 1] })).toBe(true);
  for (const list of [
    [2, 2, 1],
    [0, 1],
    [0, 1, 2, 2],
  ])
    expect(fits(order, { kind: "order", order: list })).toBe(false);
});

test("a slider and a choice begin with nothing chosen, an order as written", () => {
  expect(firstGuess(number)).toBeNull();
  expect(firstGuess(choice)).toBeNull();
  expect(firstGuess(order)).toEqual({ kind: "order", order: [0, 1, 2] });
});

test("what was set before the form was live is taken over, and the untouched middle is not", () => {
  const set = (value: string) => {
    const form = new FormData();
    form.set("guess", value);
    return form;
  };
  expect(guessSet(number, set("3"))).toEqual({ kind: "number", value: 3 });
  expect(guessSet(number, set(String(middleOf(number))))).toBeNull();
  expect(guessSet(number, null)).toBeNull();
  expect(guessSet(choice, set("1"))).toEqual({ kind: "choice", option: 1 });
  expect(guessSet(order, new FormData())).toEqual({ kind: "order", order: [0, 1, 2] });
});
