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
  expect(written(lessons)).toEqual(["ab", "bc", "ad"]);
});

test("a lesson named after a word teaches it, whoever used it first", () => {
  const named = [
    lesson("servers", [], ["event", "cold-start"]),
    lesson("events", ["server"], []),
    lesson("cold-starts", ["event"], []),
    lesson("last", ["cold-start"], []),
  ];
  expect(written(named)).toEqual(["serversevents", "eventscold-starts", "cold-startslast"]);
});
