import { expect, test } from "vitest";
import { dueWords } from "./due-words";

test.each([
  [1, 0, "One question is due."],
  [3, 0, "3 questions are due."],
  [1, 1, "One term is due."],
  [2, 1, "One question and one term are due."],
  [7, 5, "2 questions and 5 terms are due."],
])("of %i things %i are terms: %s", (items, terms, words) => {
  expect(dueWords(items, terms)).toBe(words);
});
