import { expect, test } from "vitest";
import type { Fact } from "@/content/model/fact";
import { differenceText, startRows } from "./start-rows";

const value = (id: string) => (id.endsWith("median") ? "238" : id.endsWith("p90") ? "277" : "649");
const factOf = (id: string) => ({ id, value: value(id) }) as unknown as Fact;

test("a runtime with a preset is held against what the engine draws from it, the others stand alone", () => {
  const rows = startRows(factOf);
  expect(rows.filter(({ model }) => model !== null).map(({ runtime }) => runtime.name)).toEqual([
    "Python 3.13",
    "Node.js 22",
    "Java 21",
  ]);
  expect(rows.every(({ measured }) => measured.median === 238)).toBe(true);
});

test("the words name the runtime whose model is farthest off, with both numbers", () => {
  const java = startRows(factOf).filter(({ runtime }) => runtime.id === "java21");
  expect(differenceText(java)).toMatch(
    /for Java 21: 9 in 10 starts were measured within 277\u00a0ms, and are within 4[01]\d\u00a0ms in the model\.$/,
  );
  expect(differenceText([])).toBe("");
});
