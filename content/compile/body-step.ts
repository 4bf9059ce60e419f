// Puts all that stands in a lesson into one element, as data. As code, each word and each tag of it would be made into
// a tree of expressions, written out with a map of where each came from, read by esbuild, written shorter, and run.
import type { Element, Nodes, Root } from "hast";
import type { BodyNode } from "./body";
import { attribute, propsOf } from "./jsx";

export function bodyStep(tree: Root): void {
  const data = attribute("data", JSON.stringify(nodesOf(tree.children)));
  tree.children = [{ type: "mdxJsxFlowElement", name: "Body", attributes: [data], children: [] }];
}

function nodesOf(children: readonly Nodes[]): readonly BodyNode[] {
  return children.flatMap((node): readonly BodyNode[] => {
    switch (node.type) {
      case "text":
        return [node.value];
      case "element":
        return [[node.tagName, propertiesOf(node), nodesOf(childrenOf(node))]];
      case "mdxJsxFlowElement":
      case "mdxJsxTextElement":
        return [[node.name ?? "", propsOf(node), nodesOf(node.children)]];
      default:
        return [];
    }
  });
}

/** Between the rows and the cells of a table HTML has no place for blanks. */
function childrenOf({ tagName, children }: Element): readonly Nodes[] {
  const isOfRows = ["table", "thead", "tbody", "tr"].includes(tagName);
  return isOfRows ? children.filter(({ type }) => type !== "text") : children;
}

/** By the names that React has for them. */
function propertiesOf({ properties }: Element): Readonly<Record<string, unknown>> {
  const entries = Object.entries(properties).filter(
    ([, value]) => value !== null && value !== false,
  );
  return Object.fromEntries(
    entries.map(([name, value]) => [
      /^(data|aria)[A-Z]/.test(name) ? kebab(name) : name,
      Array.isArray(value) ? value.join(" ") : value,
    ]),
  );
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
