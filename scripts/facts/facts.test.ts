import { expect, test } from "vitest";
import type { Fact } from "../../content/model/fact";
import { differences, pageName } from "./differences";
import { dueLines } from "./due";

const url = "https://aws.amazon.com/lambda/pricing/";
const fact = (id: string, value: string, reviewBy = "2027-05-31"): Fact => ({
  id,
  statement: "A price.",
  value,
  unit: "per GB-second",
  source: { kind: "documentation", title: "A page", url },
  date: "2026-10-01",
  read: "2026-11-20",
  reviewBy,
});

test("a page is known by its address, whatever its file ends in", () => {
  expect(pageName(url)).toBe("aws-amazon-com-lambda-pricing");
  expect(pageName("aws-amazon-com-lambda-pricing.json")).toBe("aws-amazon-com-lambda-pricing");
});

test("a number that its page has is no difference, for one or for a million", () => {
  const pages = new Map([[pageName(url), '{"USD": "0.0000166667"}, {"USD": 2e-7}']]);
  const lines = differences([fact("time", "$0.0000166667"), fact("requests", "$0.20")], pages);
  expect(lines).toEqual(["2 facts held against 1 pages; 0 to look at."]);
});

test("a number that its page has no more is told, with the nearest", () => {
  const pages = new Map([[pageName(url), "now $0.0000133334 for 10,240 MB"]]);
  expect(differences([fact("time", "$0.0000166667")], pages)[1]).toBe(
    "time: $0.0000166667 per GB-second is not on aws-amazon-com-lambda-pricing; nearest there: 0.0000133334, 10240.",
  );
});

test("words are to be read by somebody, and a page that nothing is from is named", () => {
  const pages = new Map([
    [pageName(url), "text"],
    ["other", "1"],
  ]);
  expect(differences([fact("idle", "for a period")], pages).slice(1)).toEqual([
    "idle: “for a period” is no number; read aws-amazon-com-lambda-pricing.",
    "No fact has the page “other”.",
  ]);
});

test("what is due is told page by page, the most urgent first", () => {
  const facts = [fact("a", "1", "2027-02-28"), fact("b", "1", "2026-11-01"), fact("c", "1")];
  expect(dueLines(facts, "2026-12-01")).toEqual([
    "2 of 3 facts are to be read again by 2027-03-11:",
    `2026-11-01 (over)  ${url}\n  b, a`,
  ]);
  expect(dueLines([fact("c", "1")], "2026-12-01")).toEqual([
    "None of 1 facts is to be read again by 2027-03-11.",
  ]);
});
