import { expect, test } from "vitest";
import { shelfGroups } from "./shelf-groups";

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
