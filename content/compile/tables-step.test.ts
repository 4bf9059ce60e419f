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

function labelsOf(children: Root["children"]): readonly unknown[] {
  const tree: Root = { type: "root", children };
  tablesStep(tree);
  const labels: unknown[] = [];
  visit(tree, (node) => {
    if (node.type === "mdxJsxFlowElement" && node.name === "TableFrame")
      labels.push(propsOf(node).label);
  });
  return labels;
}

test("a table is named by the heading above it", () => {
  expect(labelsOf([heading("One"), table(), heading("Two"), table()])).toEqual(["One", "Two"]);
});

test("a table on a slide is named by the title of its scene", () => {
  expect(labelsOf([scene("Who pays", [table()]), scene("Who waits", [table()])])).toEqual([
    "Who pays",
    "Who waits",
  ]);
});
