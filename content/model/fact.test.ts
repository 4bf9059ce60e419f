import { expect, test } from "vitest";
import { type Fact, factSchema, factsPastReview, figureOf } from "./fact";

const fact: Fact = {
  id: "init-limit",
  statement: "Initialisation may take this long.",
  value: "10",
  unit: "s",
  source: { kind: "documentation", title: "A guide", url: "https://example.org/guide" },
  date: "2026-10-01",
  read: "2026-11-20",
  reviewBy: "2027-05-31",
};

test("a fact is good on its review day and past review the day after", () => {
  expect(factsPastReview([fact], "2027-05-31")).toEqual([]);
  expect(factsPastReview([fact], "2027-06-01")).toEqual([fact]);
});

test("a fact needs a source with an address", () => {
  const source = { ...fact.source, url: "the guide" };
  expect(factSchema.safeParse(fact).success).toBe(true);
  expect(factSchema.safeParse({ ...fact, source }).success).toBe(false);
});

test("a date may be a day, a month or a year, and must exist", () => {
  const isDate = (date: string) => factSchema.safeParse({ ...fact, date }).success;
  expect(["2026-11-20", "2026-11", "2026"].map(isDate)).toEqual([true, true, true]);
  expect(["2026-02-30", "2026-13", "26", "2026-1"].map(isDate)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test("what is in a blog, second-hand or old is read again sooner than documentation", () => {
  const isSound = (reviewBy: string, change: object = {}) =>
    factSchema.safeParse({ ...fact, ...change, reviewBy }).success;
  const from = (kind: Fact["source"]["kind"]) => ({ source: { ...fact.source, kind } });
  // Read on 2026-11-20: 200 days are up on 2027-06-08, 100 on 2027-02-28.
  expect(isSound("2027-06-08")).toBe(true);
  expect(isSound("2027-06-09")).toBe(false);
  expect(isSound("2027-06-08", from("measurement"))).toBe(true);
  for (const kind of ["announcement", "secondary"] as const) {
    expect(isSound("2027-02-28", from(kind))).toBe(true);
    expect(isSound("2027-03-01", from(kind))).toBe(false);
  }
  expect(isSound("2027-03-01", { date: "2024" })).toBe(false);
  expect(isSound("2027-02-28", { date: "2024" })).toBe(true);
});

test("a blog is not called documentation", () => {
  const of = (url: string) => factSchema.safeParse({ ...fact, source: { ...fact.source, url } });
  expect(of("https://aws.amazon.com/blogs/compute/news/").success).toBe(false);
  expect(of("https://blog.cloudflare.com/news/").success).toBe(false);
  expect(of("https://vercel.com/docs/functions/").success).toBe(true);
});

test("the number of a fact is what it prints, without signs", () => {
  expect(figureOf({ id: "price", value: "$1,000.50" })).toBe(1000.5);
  expect(() => figureOf({ id: "idle", value: "for a period of time" })).toThrow(
    'expected the value of "idle" to be a number, found "for a period of time"',
  );
});
