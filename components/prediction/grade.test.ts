import { expect, test } from "vitest";
import type { Measure } from "@/content/model/measure";
import { columns, undrawn } from "@/content/model/quiz/curve";
import type { Ask } from "@/content/model/quiz/prediction";
import { firstGuess, fits, guessSet, lockedGuess, middleOf } from "./grade";

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

test("of a curve two points are enough, and it is kept whole", () => {
  const curve: Ask = { kind: "curve", most: 8, within: 1, horizon: 1e9 };
  expect(firstGuess(curve)).toBeNull();
  const one = undrawn.with(0, 2);
  expect(lockedGuess({ kind: "curve", values: one })).toBeNull();
  const locked = lockedGuess({ kind: "curve", values: one.with(columns - 1, 4) });
  expect(locked).toEqual({
    kind: "curve",
    values: Array.from({ length: columns }, (_, n) => 2 + (2 * n) / (columns - 1)),
  });
  expect(locked && fits(curve, locked)).toBe(true);
  expect(fits(curve, { kind: "curve", values: [1, 2, 3] })).toBe(false);
});

test("a number that was typed counts, whatever the slider stands on", () => {
  const form = new FormData();
  form.set("guess", String(middleOf(number)));
  form.set("typed", "7");
  expect(guessSet(number, form)).toEqual({ kind: "number", value: 7 });
  form.set("typed", "70");
  expect(guessSet(number, form)).toBeNull();
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
