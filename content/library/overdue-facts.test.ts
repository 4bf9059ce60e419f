import { expect, test } from "vitest";
import { facts } from "./content-fixture";
import { overdueLines, type PlacedFact } from "./overdue-facts";

const [fact] = facts;
if (fact === undefined) throw new Error("the fixture has a fact");
const placed: PlacedFact = { ...fact, file: "facts/one.json", line: 9, column: 5 };

test("a fact over its day of review is told in a line: where, which, since when, what to do", () => {
  expect(overdueLines([placed], "2027-05-31")).toEqual([]);
  expect(overdueLines([placed], "2027-06-01")).toEqual([
    'content/facts/one.json:9:5: "init-limit" was to be read again by 2027-05-31. Open https://example.org/guide, correct what it says, and move "date", "read" and "reviewBy".',
  ]);
});

test("of many the first ten are told, and how many more there are", () => {
  const lines = overdueLines(Array<PlacedFact>(13).fill(placed), "2028-01-01");
  expect(lines).toHaveLength(11);
  expect(lines.at(-1)).toBe("3 more facts are over their day of review.");
});
