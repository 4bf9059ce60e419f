import { expect, test } from "vitest";
import { fromWhere } from "./scene-change";

const scenes = [
  { id: "opening", section: null },
  { id: "first", section: "one" },
  { id: "second", section: "one" },
  { id: "third", section: "two" },
];

test("what follows comes from the right, and what was before from the left", () => {
  expect(fromWhere(scenes, "first", "second")).toEqual({ x: 3, y: 0 });
  expect(fromWhere(scenes, "second", "first")).toEqual({ x: -3, y: 0 });
});

test("another part of the lesson comes from below, and the one before it from above", () => {
  expect(fromWhere(scenes, "second", "third")).toEqual({ x: 0, y: 4 });
  expect(fromWhere(scenes, "third", "first")).toEqual({ x: 0, y: -4 });
});

test("the first scene that is seen, and one that stays, is simply there", () => {
  expect(fromWhere(scenes, null, "first")).toBeNull();
  expect(fromWhere(scenes, "first", "first")).toBeNull();
  expect(fromWhere(scenes, "elsewhere", "first")).toBeNull();
});
