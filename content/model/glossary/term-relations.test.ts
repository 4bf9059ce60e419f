import { expect, test } from "vitest";
import type { Term } from "./term";
import { relationsOf } from "./term-relations";

const term = (id: string, rest: Partial<Term> = {}): Term => ({
  id,
  name: id,
  aliases: [],
  covers: [],
  keywords: [],
  level: "beginner",
  area: "scaling",
  definition: "",
  plain: "",
  seeAlso: [],
  requires: [],
  sources: [],
  ...rest,
});

const relations = relationsOf([
  term("hard", { level: "advanced", requires: ["base"] }),
  term("easy", { requires: ["base"], seeAlso: ["base", "far"] }),
  term("base", { seeAlso: ["hard"] }),
  term("far"),
]);
const idsOf = (terms: readonly Term[] | undefined) => terms?.map(({ id }) => id);

test("what a term requires leads to it, the simple first", () => {
  expect(idsOf(relations.get("base")?.requiredBy)).toEqual(["easy", "hard"]);
  expect(idsOf(relations.get("hard")?.requires)).toEqual(["base"]);
});

test("see also is seen from both sides", () => {
  expect(idsOf(relations.get("easy")?.related)).toEqual(["far"]);
  expect(idsOf(relations.get("far")?.related)).toEqual(["easy"]);
});

test("what is required is not told again as related", () => {
  expect(relations.get("base")?.related).toEqual([]);
  expect(relations.get("hard")?.related).toEqual([]);
});
