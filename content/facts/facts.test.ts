// Fails when a fact must be read again at its source. TODAY=2027-06-01 tries another day.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { today } from "../library/overdue-facts";
import { factSchema, factsPastReview } from "../model/fact";
import { factsOf, termFiguresSchema } from "../model/glossary/term-figures";
import { isOffer } from "../model/platforms/offers";
import { questionOf } from "../model/platforms/table";

const facts = entriesOf("./", factSchema);
const figures = entriesOf("../figures/", termFiguresSchema);

function entriesOf<T>(path: string, schema: z.ZodType<T>): readonly T[] {
  const folder = new URL(path, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => readFileSync(new URL(name, folder), "utf8"))
    .flatMap((text) => z.array(schema).parse(JSON.parse(text)));
}

test("no fact is past its review day", () => {
  expect(factsPastReview(facts, today()).map(({ id, reviewBy }) => `${id}: ${reviewBy}`)).toEqual(
    [],
  );
});

test("every fact is read on or after its source's day, not in the future, and reviewed after it", () => {
  expect(facts.filter(({ date, read }) => read < date || read > today())).toEqual([]);
  expect(facts.filter(({ read, reviewBy }) => reviewBy <= read)).toEqual([]);
});

test("every fact is told in a lesson, in the figures of a term, or in a row of the table", () => {
  const lessons = new URL("../lessons/", import.meta.url);
  const told = readdirSync(lessons, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith("lesson.mdx"))
    .map((name) => readFileSync(new URL(name, lessons), "utf8"))
    .join("\n");
  const inFigures = new Set(
    figures.flatMap(({ asks }) => asks.flatMap(({ lines }) => lines.flatMap(factsOf))),
  );
  const isTold = (id: string) =>
    told.includes(`<Fact id="${id}"`) ||
    inFigures.has(id) ||
    isOffer({ id }) ||
    questionOf({ id }) !== undefined;
  expect(facts.filter(({ id }) => !isTold(id)).map(({ id }) => id)).toEqual([]);
});

test("sixty terms and more have figures", () => {
  expect(figures.length).toBeGreaterThanOrEqual(60);
});
