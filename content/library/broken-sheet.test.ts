// Each way to break what is chosen for a lesson's page on paper yields its own error, with its place in the file.
import { expect, test } from "vitest";
import { errorsOf, type Files, head } from "./content-fixture";

const words = Array.from({ length: 5 }, () => "cold-start");
const figure = { what: "It may take", fact: "init-limit" };
const figures = [figure, figure, figure];
const sound = { words, figures, practices: ["Do.", "Be.", "Go.", "Sit."] };

function sheet(changed: object, body = "**To keep:** it waits."): Files {
  return {
    "lessons/one/lesson.mdx": `${head}\n## Why\n\nA request waits.\n\n${body}\n`,
    "lessons/one/sheet.json": JSON.stringify({ ...sound, ...changed }),
  };
}

test("what is sound has no problems", async () => {
  expect(await errorsOf(sheet({}))).toEqual([]);
});

test.each([
  [
    "a lesson that leaves nothing to keep",
    sheet({}, "That is all."),
    'The lesson expected a sentence to keep for its sheet, found none. Begin a paragraph of it with "**To keep:**".',
  ],
  [
    "a word that is not there",
    sheet({ words: [...words, "cold-strat"] }),
    '"cold-strat" is not in the glossary. Did you mean "cold-start"?',
  ],
  [
    "a fact that is not there",
    sheet({ figures: [...figures, { ...figure, fact: "init-limits" }] }),
    '"init-limits" is not among the facts. Did you mean "init-limit"?',
  ],
])("%s is told", async (_, files, message) => {
  const errors = await errorsOf(files);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain("lessons/one/sheet.json");
  expect(errors[0]).toContain(message);
});
