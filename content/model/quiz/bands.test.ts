import { expect, test } from "vitest";
import type { Measure } from "../measure";
import { bandOf, bandsOf, verdictOf } from "./bands";
import { columns } from "./curve";
import type { Ask, Prediction } from "./prediction";

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

test("a curve is told by how much there is, and else by when", () => {
  const ask: Ask = { kind: "curve", most: 12, within: 1.5, horizon: 24e6 };
  const half = (first: number, second: number) =>
    Array.from({ length: columns }, (_, n) => (n < columns / 2 ? first : second));
  const prediction = asked(ask, { kind: "curve", values: half(12, 1) });
  const verdict = (first: number, second: number) =>
    verdictOf(prediction, { kind: "curve", values: half(first, second) });
  expect(verdict(12, 1)).toBe("right");
  expect(verdict(11, 2)).toBe("right");
  expect(verdict(12, 12)).toBe("too-high");
  expect(verdict(2, 1)).toBe("too-low");
  expect(verdict(1, 12)).toBe("other");
});

test("an author speaks to the bands in which a guess can lie, and to no other", () => {
  expect(bandsOf(asked(number, { kind: "number", value: 5 }))).toEqual([
    "too-low",
    "right",
    "too-high",
  ]);
  expect(bandsOf(asked(number, { kind: "number", value: 8 }))).toEqual(["too-low", "right"]);
  expect(bandsOf(asked(number, { kind: "number", value: 1 }))).toEqual(["right", "too-high"]);
  const chosen = asked(choice, { kind: "choice", option: 1, value: 2 });
  expect(bandsOf(chosen)).toEqual(["option-1", "option-2", "option-3"]);
  expect(bandOf(chosen, { kind: "choice", option: 2 })).toBe("option-3");
  const ordered = asked(order, { kind: "order", order: [1, 2, 0], values: [3, 1, 2] });
  expect(bandOf(ordered, { kind: "order", order: [0, 1, 2] })).toBe("other");
});
