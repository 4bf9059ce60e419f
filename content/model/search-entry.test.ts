import { expect, test } from "vitest";
import { columnsOf, entriesIn, type SearchEntry } from "./search-entry";

const entry = (kind: SearchEntry["kind"], title: string): SearchEntry => ({
  kind,
  title,
  href: `/${title}/`,
  names: [`${title}s`],
  keywords: [],
  text: `What ${title} is.`,
  more: `Where ${title} comes from.`,
  place: "cost",
  level: "beginner",
  isMain: kind === "term",
});

test("entries come out of their columns as they went in", () => {
  const entries = [entry("term", "one"), entry("lesson", "two")];
  expect(entriesIn(columnsOf(entries))).toEqual(entries);
  expect(entriesIn(columnsOf([]))).toEqual([]);
});
