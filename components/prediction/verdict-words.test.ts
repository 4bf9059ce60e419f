import { expect, test } from "vitest";
import type { Measure } from "@/content/model/measure";
import type { Prediction } from "@/content/model/quiz/prediction";
import { placeText, verdictText } from "./verdict-words";

const measure: Measure = { metric: "latencyMs.max", from: null, until: null };
const latency: Prediction = {
  id: "a",
  question: "?",
  ask: { kind: "number", min: 0, max: 1000, step: 50, within: 25, measure },
  answer: { kind: "number", value: 560 },
};

function said(value: number): string {
  return verdictText(latency, { answer: "560\u00a0ms" }, { kind: "number", value });
}

test("a wrong number stands beside the result", () => {
  expect(said(120)).toBe("You said 120\u00a0ms. It is 560\u00a0ms.");
});

test("a right one is confirmed, a near one is let pass", () => {
  expect(said(560)).toBe("You said 560\u00a0ms. So it is: 560\u00a0ms.");
  expect(said(550)).toBe("You said 550\u00a0ms. It is 560\u00a0ms: close enough.");
});

test("a choice is told by its words", () => {
  const choice: Prediction = {
    ...latency,
    ask: {
      kind: "choice",
      measure: { ...measure, metric: "requests.cold" },
      options: [
        { text: "None", from: 0, to: 0 },
        { text: "Most", from: 1, to: 8 },
      ],
    },
    answer: { kind: "choice", option: 1, value: 7 },
  };
  const text = (option: number) =>
    verdictText(choice, { answer: "7 of 8" }, { kind: "choice", option });
  expect(text(0)).toBe("You chose “None”. It is 7 of 8.");
  expect(text(1)).toBe("You chose “Most”. So it is: 7 of 8.");
});

test("of an order it is told how much of it is right", () => {
  const order: Prediction = {
    ...latency,
    ask: { kind: "order", options: ["a", "b", "c"].map((text) => ({ text, measure })) },
    answer: { kind: "order", order: [2, 0, 1], values: [2, 3, 1] },
  };
  const text = (...guess: readonly number[]) =>
    verdictText(order, { answer: "c, a, b" }, { kind: "order", order: guess });
  expect(text(2, 0, 1)).toBe("Your order is right.");
  expect(text(2, 1, 0)).toBe("1 of 3 is in its place. In the run it is so:");
  expect(text(0, 1, 2)).toBe("None of them is in its place. In the run it is so:");
});

test("places are told as people do", () => {
  expect([1, 2, 3, 4, 11, 12, 21].map(placeText)).toEqual([
    "1st",
    "2nd",
    "3rd",
    "4th",
    "11th",
    "12th",
    "21st",
  ]);
});
