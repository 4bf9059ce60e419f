import { expect, test } from "vitest";
import { teachingPassages } from "./teaching-passages";

const passage = (sentence: string, href = `/lessons/one/#${sentence.length}`) => ({
  href,
  lesson: "One",
  section: null,
  sentence,
});
const whole = "An instance that is idle holds its memory until the platform ends it.";

test.each([
  "Cold starts, and a crowd.",
  "The lesson on cold starts has measured times of several platforms and runtimes.",
  "It is kept for a while, and then the platform ends it without a word.",
  "Does an instance that is idle hold its memory until the platform ends it?",
])("%s does not teach by itself", (sentence) => {
  expect(teachingPassages([passage(sentence)])).toEqual([]);
});

test("three at most, of as many sections", () => {
  const all = ["a", "a", "b", "c", "d"].map((section) => passage(whole, section));
  expect(teachingPassages(all).map(({ href }) => href)).toEqual(["a", "b", "c"]);
});
