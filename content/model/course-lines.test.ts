import { expect, test } from "vitest";
import { courseLines } from "./course-lines";

const lesson = (slug: string, requires: readonly string[], termIds: readonly string[]) => ({
  slug,
  requires,
  termIds,
});
const lessons = [
  lesson("a", ["x"], ["x", "y"]),
  lesson("b", ["x"], ["z"]),
  lesson("c", ["x", "z"], []),
  lesson("d", ["y"], []),
];
const written = (...given: Parameters<typeof courseLines>) =>
  courseLines(...given).map(({ from, to }) => `${from}${to}`);

test("a line leads from the lesson that first uses a word to the one that asks for it", () => {
  expect(written(lessons, [])).toEqual(["ab", "bc", "ad"]);
});

test("a path adds a line where none leads the same way, and none leads back", () => {
  expect(
    written(lessons, [
      ["c", "d"],
      ["d", "a"],
      ["a", "c"],
    ]),
  ).toEqual(["ab", "bc", "cd"]);
});
