import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { attribute, propsOf } from "./jsx";
import { tablesStep } from "./tables-step";

const table = (children: Element["children"] = []) => ({
  type: "element" as const,
  tagName: "table",
  properties: {},
  children,
});
const heading = (text: string) => ({
  type: "element" as const,
  tagName: "h2",
  properties: {},
  children: [{ type: "text" as const, value: text }],
});
const scene = (title: string, children: Root["children"]) =>
  ({
    type: "mdxJsxFlowElement",
    name: "Scene",
    attributes: [attribute("title", title)],
    children,
  }) as unknown as Root["children"][number];

function namesOf(children: Root["children"]): readonly unknown[] {
  const tree: Root = { type: "root", children };
  tablesStep(tree);
  const names: unknown[] = [];
  visit(tree, (node) => {
    if (node.type === "mdxJsxFlowElement" && node.name === "TableFrame") names.push(propsOf(node));
  });
  return names;
}

test("a table is named by the heading above it", () => {
  expect(namesOf([heading("One"), table(), heading("Two"), table()])).toEqual([
    { label: "One" },
    { label: "Two" },
  ]);
});

test("a table of a scene knows its title as well; two under one heading are told apart", () => {
  const parts = [heading("One"), scene("Who pays", [table()]), scene("Who waits", [table()])];
  expect(namesOf(parts)).toEqual([
    { label: "One", scene: "Who pays" },
    { label: "One (2)", scene: "Who waits" },
  ]);
});

test("the sources of a table are told once, below it, in the order of their numbers", () => {
  const fact = (sourceNumber: string) =>
    ({
      type: "mdxJsxTextElement",
      name: "Fact",
      attributes: [attribute("sourceNumber", sourceNumber)],
      children: [],
    }) as unknown as Element["children"][number];
  const facts = ["10", "9", "10"].map(fact);
  expect(namesOf([heading("One"), table(facts)])).toEqual([{ label: "One", sources: "9 10" }]);
  expect(facts.map((one) => propsOf(one as never))).toEqual([
    { sourceNumber: "10", inTable: "true" },
    { sourceNumber: "9", inTable: "true" },
    { sourceNumber: "10", inTable: "true" },
  ]);
});

test("a table of four columns tells its heads to the frame, one of three does not", () => {
  const cell = (text: string) => ({ ...heading(text), tagName: "th" });
  const heads = (...texts: string[]) => table(texts.map(cell));
  expect(
    namesOf([heading("One"), heads("Here", "AWS", "Google", "Azure"), heads("A", "B", "C")]),
  ).toEqual([{ label: "One", heads: "Here|AWS|Google|Azure" }, { label: "One (2)" }]);
});
