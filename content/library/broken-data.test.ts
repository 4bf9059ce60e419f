// Each way to break the course, the facts or the glossary yields its own error, with its place in the file.
import { expect, test } from "vitest";
import { body, errorsOf, type Files, facts, goal, head, terms } from "./content-fixture";

const data: readonly (readonly [string, Files, string])[] = [
  [
    "a course that names an unknown lesson",
    { "course.json": '{ "lessons": ["one", "tow"] }' },
    'course.json:1:22: "tow" is not a lesson: expected a folder lessons/tow/ with lesson.mdx.',
  ],
  [
    "a course that names a lesson twice",
    { "course.json": '{ "lessons": ["one",\n "one"] }' },
    'course.json:2:2: "one" is used twice, first on line 1. Rename or remove one.',
  ],
  [
    "a lesson that is not in the course",
    { "lessons/two/lesson.mdx": head + body },
    'lessons/two/lesson.mdx:1:1: The lesson "two" is not in the course. Add "two" to "lessons" in course.json.',
  ],
  [
    "a fact twice",
    { "facts/facts.json": JSON.stringify([...facts, ...facts], null, 2) },
    'facts/facts.json:17:5: "init-limit" is used twice, first on line 3. Rename or remove one.',
  ],
  [
    "a fact without a source",
    { "facts/facts.json": JSON.stringify([{ ...facts[0], source: undefined }], null, 2) },
    'facts/facts.json:2:3: "source" of entry 1 is missing: expected a kind, a title and a url. Add it.',
  ],
  [
    "a definition that is too long",
    {
      "glossary/terms.json": JSON.stringify(
        [{ ...terms[0], definition: "word ".repeat(31) }],
        null,
        2,
      ),
    },
    'glossary/terms.json:10:5: "definition" of entry 1 expected a definition of at most 30 words, found 155 characters.',
  ],
  [
    "a goal without targets",
    { "goals/cheap.json": JSON.stringify({ ...goal, targets: [] }, null, 2) },
    'goals/cheap.json:8:3: "targets" expected at least one target, found [].',
  ],
  [
    "a goal that nothing can be done for",
    { "goals/cheap.json": JSON.stringify({ ...goal, knobs: [] }, null, 2) },
    'goals/cheap.json:5:3: "knobs" expected at least one knob, or "sends": true, found [].',
  ],
  [
    "a goal of a scenario that is not on the shelf",
    { "goals/cheap.json": JSON.stringify({ ...goal, scenario: "eigth" }, null, 2) },
    'goals/cheap.json:4:3: "eigth" is not on the shelf of scenarios. Did you mean "eight"?',
  ],
  [
    "a figure of an unknown fact",
    {
      "figures/figures.json": JSON.stringify(
        [{ id: "cold-start", asks: [{ what: "How long", lines: [{ of: "One", fact: "limit" }] }] }],
        null,
        2,
      ),
    },
    'figures/figures.json:8:11: "limit" is not among the facts.',
  ],
  [
    "a file that is empty",
    { "facts/facts.json": "" },
    "facts/facts.json:1:1: The file expected a list of entries in [ ], found null.",
  ],
];

test.each(data)("content with %s says so", async (_name, files, expected) => {
  expect(await errorsOf(files)).toContain(`content/${expected}`);
});
