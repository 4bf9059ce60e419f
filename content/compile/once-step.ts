// Marks the prose of a lesson as never changing: what the author wrote as Markdown needs no script, so the
// finished page need not carry it a second time as data (see scripts/build/send-once.mjs).
import type { Root } from "hast";

export function onceStep(tree: Root): void {
  // The blanks between blocks would each be a piece of data.
  tree.children = tree.children.filter(({ type, ...node }) => {
    return type !== "text" || !("value" in node) || node.value.trim() !== "";
  });
  for (const node of tree.children) {
    if (node.type === "element") node.properties.dataOnce = "";
  }
}
