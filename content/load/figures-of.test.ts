import { expect, test } from "vitest";
import type { Fact } from "../model/fact";
import { figureTables } from "./figures-of";

const fact = (id: string, value: string, unit: string): Fact => ({
  id,
  statement: `It is ${value}.`,
  value,
  unit,
  source: { kind: "documentation", title: "A guide", url: "https://example.org/guide" },
  date: "2026-10-01",
  read: "2026-11-20",
  reviewBy: "2027-05-31",
});
const facts = new Map(
  [fact("least", "128", "MB"), fact("most", "10", "GB"), fact("large", "32", "GB")].map((one) => [
    one.id,
    one,
  ]),
);
const lines = [
  { of: "One", fact: "least", to: "most" },
  { of: "Two", fact: "large", note: "at most" },
  { of: "Three", preset: "cloudflare-workers", field: "function.memoryMb" },
  { of: "Four", unpublished: true },
] as const;
const figures = { id: "memory-size", asks: [{ what: "How much", lines: [...lines] }] };

test("a line prints its fact, a range of two, a number of a preset, or that there is none", () => {
  const [table] = figureTables(figures, facts);
  expect(table?.lines.map(({ text }) => text.replaceAll("\u00a0", " "))).toEqual([
    "128 MB to 10 GB",
    "32 GB",
    "128 MB",
    "not published",
  ]);
  expect(table?.lines.map(({ source }) => source?.date)).toEqual([
    "2026-10-01",
    "2026-10-01",
    "2026-11-28",
    undefined,
  ]);
});

test("numbers that span powers of ten stand on one scale", () => {
  const [table] = figureTables(figures, facts);
  expect(table?.decades).toBe(3);
  expect(table?.lines.map(({ place }) => place && Math.round(place.to * 100))).toEqual([
    67,
    84,
    4,
    null,
  ]);
});

test("two numbers, or numbers that are near each other, have no scale", () => {
  const few = { ...figures, asks: [{ what: "How much", lines: lines.slice(0, 2) }] };
  expect(figureTables(few, facts)[0]?.decades).toBe(0);
  const near = { ...figures, asks: [{ what: "How much", lines: [lines[1], lines[1], lines[1]] }] };
  expect(figureTables(near, facts)[0]?.decades).toBe(0);
});

test("what is said in place of a number keeps its source", () => {
  const line = { of: "One", unpublished: true as const, fact: "large" };
  const [table] = figureTables({ id: "x", asks: [{ what: "How much", lines: [line] }] }, facts);
  expect(table?.lines[0]).toMatchObject({ text: "not published", source: { date: "2026-10-01" } });
});

test("a term without figures has none", () => {
  expect(figureTables(undefined, facts)).toEqual([]);
});
