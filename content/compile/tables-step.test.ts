import type { Root } from "hast";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { attribute, propsOf } from "./jsx";
import { tablesStep } from "./tables-step";

const table = () => ({
  type: "element" as const,
  tagName: "table",
  properties: {},
  children: [],
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
