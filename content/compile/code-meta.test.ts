import { expect, test } from "vitest";
import { parseCodeMeta } from "./code-meta";

test("a title and groups are read in any order", () => {
  const read = {
    title: "a b.mjs",
    id: undefined,
    groups: [{ name: "init", from: 1, to: 4 }],
    steps: [],
    rest: "",
  };
  expect(parseCodeMeta('title="a b.mjs" {init: 1-4}')).toEqual(read);
  expect(parseCodeMeta('{init: 1-4} title="a b.mjs"')).toEqual(read);
});

test("a group may be a single line", () => {
  expect(parseCodeMeta("{memory: 9}").groups).toEqual([{ name: "memory", from: 9, to: 9 }]);
});

test("what cannot be read is handed back", () => {
  expect(parseCodeMeta("{init: 1-4, handler} showLines").rest).toBe("showLines handler");
});

test("an id is what simulators call the block by, and not a word of the title", () => {
  expect(parseCodeMeta('title="with id=two" id=handler {init: 1}')).toEqual({
    title: "with id=two",
    id: "handler",
    groups: [{ name: "init", from: 1, to: 1 }],
    steps: [],
    rest: "",
  });
});

test("steps are names of groups, in the order in which a talk lights them", () => {
  const { steps, rest } = parseCodeMeta(
    'title="steps=no" {init: 1, handler: 2} steps=handler,init',
  );
  expect(steps).toEqual(["handler", "init"]);
  expect(rest).toBe("");
});
