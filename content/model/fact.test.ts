import { expect, test } from "vitest";
import { type Fact, factSchema, factsPastReview } from "./fact";

const fact: Fact = {
  id: "init-limit",
  statement: "Initialisation may take this long.",
  value: "10",
  unit: "s",
  source: { title: "A guide", url: "https://example.org/guide" },
  date: "2026-10-01",
  reviewBy: "2027-05-31",
};

test("a fact is good on its review day and past review the day after", () => {
  expect(factsPastReview([fact], "2027-05-31")).toEqual([]);
  expect(factsPastReview([fact], "2027-06-01")).toEqual([fact]);
});

test("a fact needs a source with an address", () => {
  const source = { title: "A guide", url: "the guide" };
  expect(factSchema.safeParse(fact).success).toBe(true);
  expect(factSchema.safeParse({ ...fact, source }).success).toBe(false);
});
