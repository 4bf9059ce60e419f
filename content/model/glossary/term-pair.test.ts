import { expect, test } from "vitest";
import type { Term } from "./term";
import { comparisonsOf, termPairSchema } from "./term-pair";

const term = (id: string): Term => ({
  id,
  name: id,
  aliases: [],
  covers: [],
  keywords: [],
  level: "beginner",
  area: "cost",
  definition: "A thing.",
  plain: "A thing. ".repeat(20),
  seeAlso: [],
  requires: [],
  sources: ["a-fact"],
});
const byId = new Map(["one", "two"].map((id) => [id, term(id)]));
const pair = {
  id: "one-or-two",
  of: ["one", "two"] as [string, string],
  difference: "They differ.",
  rows: [{ what: "Number", one: "1", other: "2" }],
};

test("each of a pair sees itself first", () => {
  expect(comparisonsOf("one", [pair], byId)[0]).toMatchObject({
    other: { id: "two" },
    rows: [{ what: "Number", own: "1", others: "2" }],
  });
  expect(comparisonsOf("two", [pair], byId)[0]?.rows).toEqual([
    { what: "Number", own: "2", others: "1" },
  ]);
  expect(comparisonsOf("three", [pair], byId)).toEqual([]);
});

test("a pair has two runs, or says why no run can show it", () => {
  const runs = { one: "a-run", other: "another", look: "Look at both." };
  expect(termPairSchema.safeParse({ ...pair, runs }).success).toBe(true);
  expect(termPairSchema.safeParse({ ...pair, whyNoRuns: "None can." }).success).toBe(true);
  expect(termPairSchema.safeParse(pair).success).toBe(false);
  expect(termPairSchema.safeParse({ ...pair, runs, whyNoRuns: "None can." }).success).toBe(false);
});
