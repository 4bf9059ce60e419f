// Marks the prose of a lesson as never changing: what the author wrote as Markdown needs no script, so the
// finished page need not carry it a second time as data (see scripts/send-once.mjs).
import type { Root } from "hast";

export function onceStep(tree: Root): void {
  for (const node of tree.children) {
    if (node.type === "element") node.properties.dataOnce = "";
  }
}
