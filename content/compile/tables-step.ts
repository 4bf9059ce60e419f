// Wraps each table in a frame that scrolls sideways on a narrow screen, named by the heading above it; on a slide, by
// the title of its scene.
// The sources of its figures stand in one line below it, not at each. Of a table of many columns the frame is told the
// heads: on a narrow screen its rows are set one below the other, each cell with its head.
// A column's alignment becomes data-align: left alone it would be an inline style. Between rows and cells HTML has no
// place for blanks.
import type { Element, Root } from "hast";
import { toString as textOf } from "mdast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import { attribute, propsOf } from "./jsx";

export function tablesStep(tree: Root): void {
  let heading = "";
  const perHeading = new Map<string, number>();
  let scene: string | undefined;
  visit(tree, (node, index, parent) => {
    if (node.type === "mdxJsxFlowElement" && parent?.type === "root")
      scene = node.name === "Scene" ? String(propsOf(node).title ?? "") : undefined;
    if (node.type !== "element") return;
    if (/^h[2-4]$/.test(node.tagName)) heading = textOf(node).trim();
    if (node.tagName !== "table" || parent === undefined || index === undefined) return;
    const sources = takeSources(node);
    const nth = (perHeading.get(heading) ?? 0) + 1;
    perHeading.set(heading, nth);
    parent.children.splice(index, 1, {
      type: "mdxJsxFlowElement",
      name: "TableFrame",
      attributes: [
        attribute("label", nth === 1 ? heading : `${heading} (${nth})`),
        ...(scene === undefined ? [] : [attribute("scene", scene)]),
        ...(sources.length === 0 ? [] : [attribute("sources", sources.join(" "))]),
        ...headsOf(node),
      ],
      children: [node],
    });
    visit(node, "element", (part) => {
      moveAlignment(part);
      removeBlanks(part);
    });
    return [SKIP, index + 1];
  });
}

const fewest = 4;

function headsOf(table: Element): readonly ReturnType<typeof attribute>[] {
  const heads: string[] = [];
  visit(table, "element", (cell) => {
    if (cell.tagName === "th") heads.push(textOf(cell).trim());
  });
  return heads.length < fewest ? [] : [attribute("heads", heads.join("|"))];
}

/** Of the figures in a table the numbers of their sources, each once; the figures are told that they need not say them. */
function takeSources(table: Element): readonly string[] {
  const numbers = new Set<string>();
  visit(table, (node) => {
    if (node.type !== "mdxJsxTextElement" || node.name !== "Fact") return;
    numbers.add(String(propsOf(node).sourceNumber));
    node.attributes.push(attribute("inTable", "true"));
  });
  return [...numbers].sort((a, b) => Number(a) - Number(b));
}

function removeBlanks(part: Element): void {
  if (!["table", "thead", "tbody", "tr"].includes(part.tagName)) return;
  part.children = part.children.filter(({ type }) => type !== "text");
}

function moveAlignment(cell: Element): void {
  const { align, ...rest } = cell.properties;
  if (typeof align !== "string") return;
  cell.properties = { ...rest, dataAlign: align };
}
