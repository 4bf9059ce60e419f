// Small readings of a parsed page. No browser.
import type { DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Every element below a node, in the order of the document; without those that are not wanted and what is in them. */
export function elements(node: Node, isWanted = (_tagName: string) => true): readonly Element[] {
  if (!("childNodes" in node)) return [];
  return node.childNodes.flatMap((child) =>
    "tagName" in child && isWanted(child.tagName) ? [child, ...elements(child, isWanted)] : [],
  );
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The text within a node, as a reader would copy it. */
export function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
