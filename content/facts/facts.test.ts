// Fails when a fact must be read again at its source. TODAY=2027-06-01 tries another day.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { today } from "../library/overdue-facts";
import { factSchema, factsPastReview } from "../model/fact";

const folder = new URL("./", import.meta.url);
const facts = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => readFileSync(new URL(name, folder), "utf8"))
  .flatMap((text) => z.array(factSchema).parse(JSON.parse(text)));

test("no fact is past its review day", () => {
  expect(factsPastReview(facts, today()).map(({ id, reviewBy }) => `${id}: ${reviewBy}`)).toEqual(
    [],
  );
});

test("every fact is read on or after its source's day, not in the future, and reviewed after it", () => {
  expect(facts.filter(({ date, read }) => read < date || read > today())).toEqual([]);
  expect(facts.filter(({ read, reviewBy }) => reviewBy <= read)).toEqual([]);
});

test("every fact is told in a lesson", () => {
  const lessons = new URL("../lessons/", import.meta.url);
  const told = readdirSync(lessons, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith("lesson.mdx"))
    .map((name) => readFileSync(new URL(name, lessons), "utf8"))
    .join("\n");
  expect(facts.filter(({ id }) => !told.includes(`<Fact id="${id}"`)).map(({ id }) => id)).toEqual(
    [],
  );
});
