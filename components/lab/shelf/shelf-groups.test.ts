import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { shelfGroups, shelfIds } from "./shelf-groups";

const item = (id: string) => ({ id, title: id, description: "", lookFor: "" });

test("every scenario stands on the shelf once, one that is named nowhere under the last heading", () => {
  const groups = shelfGroups(["a-new-one", "steady", "first-request", "one-day"].map(item));
  expect(groups.map(({ title, items }) => [title, ...items.map(({ id }) => id)])).toEqual([
    ["The first request", "first-request"],
    ["Days and cameras", "steady", "one-day"],
    ["More", "a-new-one"],
  ]);
});

test("the small runs of the glossary are not on the shelf", () => {
  expect(shelfGroups([item("word-container")])).toEqual([]);
});

test("every scenario there is stands under a heading of its own kind, and no heading names another", () => {
  const files = readdirSync(new URL("../../../content/scenarios/", import.meta.url));
  const there = files.flatMap((file) => /^(.*)\.json$/.exec(file)?.[1] ?? []);
  const shown = there.filter((id) => !id.startsWith("word-"));
  const groups = shelfGroups(there.map(item));
  expect(groups.map(({ title }) => title)).not.toContain("More");
  expect(groups.flatMap(({ items }) => items.map(({ id }) => id)).sort()).toEqual(shown.sort());
  expect(shelfIds().filter((id) => !there.includes(id))).toEqual([]);
});
