import { expect, test } from "vitest";
import type { Question } from "./quiz";
import { halvesOf } from "./test-halves";

const kinds = [
  "choice",
  "predict-run",
  "order",
  "estimate",
  "choice",
  "choice",
  "several",
  "match",
];
const questions = kinds.map((kind, n) => ({ kind, id: `q${n}` }) as Question);

test("two tests share no question, leave none out, and ask as many of each sort, but for one", () => {
  const { before, after } = halvesOf({ questions });
  expect([...before, ...after].map(({ id }) => id).sort()).toEqual(questions.map(({ id }) => id));
  expect(Math.abs(before.length - after.length)).toBeLessThanOrEqual(1);
  const choices = (half: readonly Question[]) =>
    half.filter(({ kind }) => kind === "choice" || kind === "predict-run").length;
  expect(Math.abs(choices(before) - choices(after))).toBeLessThanOrEqual(1);
});

test("the questions of a test stand in the order of the quiz", () => {
  const { before } = halvesOf({ questions });
  const places = before.map(({ id }) => Number(id.slice(1)));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
