// Wraps each table in a frame that scrolls sideways on a narrow screen, named by the heading above it, which on a
// slide is the title of its scene.
// A column's alignment becomes data-align: left alone it would be an inline style.
import type { Element, Root } from "hast";
import { toString as textOf } from "mdast-util-to-string";
import { attribute, propsOf } from "./jsx";
import { SKIP, visit } from "./visit";

export function tablesStep(tree: Root): void {
  let heading = "";
  visit(tree, (node, index, parent) => {
    if (node.type === "mdxJsxFlowElement" && node.name === "Scene")
      heading = String(propsOf(node).title ?? "");
    if (node.type !== "element") return;
    if (/^h[2-4]$/.test(node.tagName)) heading = textOf(node).trim();
    if (node.tagName !== "table" || parent === undefined || index === undefined) return;
    parent.children.splice(index, 1, {
      type: "mdxJsxFlowElement",
      name: "TableFrame",
      attributes: [attribute("label", heading)],
      children: [node],
    });
    visit(node, "element", moveAlignment);
    return [SKIP, index + 1];
  });
}

function moveAlignment(cell: Element): void {
  const { align, ...rest } = cell.properties;
  if (typeof align !== "string") return;
  cell.properties = { ...rest, dataAlign: align };
}
