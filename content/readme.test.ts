// The examples that README.md shows an author are sound content.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mermaidFences } from "./diagrams/diagram-source";
import { pictureFile } from "./diagrams/picture";
import { errorsOf, errorsOfAll, head, lesson } from "./library/content-fixture";
import { lightNames } from "./model/light-names";
import { requestMetrics, runMetrics } from "./model/measure";

const readme = readFileSync(new URL("./README.md", import.meta.url), "utf8");

function example(opening: string, closing: string): string {
  const start = readme.indexOf(opening) + opening.length;
  return readme.slice(start, readme.indexOf(closing, start)).replace(/^ {3}/gm, "");
}

test("the lesson, the fact, the figures, the term and the path of the examples have no problems", async () => {
  const text = example("````mdx\n", "   ````");
  const [fence] = mermaidFences(text);
  const files = {
    "course.json": '{ "lessons": ["keep-alive"] }',
    "facts/facts.json": example("```json facts\n", "```"),
    "figures/figures.json": example("```json figures\n", "```"),
    "glossary/terms.json": example("```json terms\n", "```"),
    "paths/warm.json": example("```json path\n", "```"),
    "lessons/keep-alive/lesson.mdx": text,
    "lessons/keep-alive/diagrams/1.svg": pictureFile(
      "<svg />",
      "keep-alive",
      "1",
      fence?.source ?? "",
    ),
  };
  expect(await errorsOfAll(files)).toEqual([]);
});

test("every name that lights up, and every measure but the many first ones, is told", () => {
  for (const name of [...lightNames, ...requestMetrics, ...runMetrics])
    expect(readme).toContain(`\`${name}\``);
});

test("the example of a prediction is sound", async () => {
  const scenario = readFileSync(new URL("./scenarios/eight-at-once.json", import.meta.url), "utf8");
  const files = {
    ...lesson(`${head}\nWatch.\n\n${example("\n```mdx\n", "```")}`),
    "scenarios/eight-at-once.json": scenario,
  };
  expect(await errorsOf(files)).toEqual([]);
});

test("the example of a scene is sound", async () => {
  const scenario = readFileSync(new URL("./scenarios/eight-at-once.json", import.meta.url), "utf8");
  const example = readme.slice(readme.indexOf("```mdx\n<Scene") + 7);
  const files = {
    ...lesson(`${head}\nWatch.\n\n${example.slice(0, example.indexOf("```"))}`),
    "scenarios/eight-at-once.json": scenario,
  };
  expect(await errorsOf(files)).toEqual([]);
});

test("the example of a quiz is sound", async () => {
  const idea = {
    id: "start-for-each-request",
    claim: "Each request starts an instance of its own.",
    refutation: "It is kept.",
    taughtAt: "one#in-plain-words",
  };
  const files = {
    ...lesson(`${head}\n## In plain words\n\nA request waits.\n`),
    "lessons/one/quiz.json": example("```json quiz\n", "```"),
    "misconceptions/one.json": JSON.stringify([idea]),
  };
  expect(await errorsOf(files)).toEqual([]);
});
