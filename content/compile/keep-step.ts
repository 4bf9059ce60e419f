// Takes down the sentences a lesson asks its reader to keep: paragraphs that begin with **To keep:**. It changes nothing in
// the lesson; facts have their values before it.
import type { Paragraph, Root, RootContent } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { idOfHeading, spokenText } from "./passages-step";

export type Kept = {
  /** The heading above it. */
  readonly headingId: string | null;
  readonly text: string;
};

export function keepStep(tree: Root): readonly Kept[] {
  const kept: Kept[] = [];
  let headingId: string | null = null;
  visit(tree, (node) => {
    if (node.type === "heading") headingId = idOfHeading(node.data) ?? headingId;
    if (node.type === "paragraph" && isToKeep(node))
      kept.push({ headingId, text: asSentence(node.children.slice(1)) });
    return node.type === "heading" || node.type === "paragraph" ? SKIP : undefined;
  });
  return kept;
}

function isToKeep({ children: [first] }: Paragraph): boolean {
  return first?.type === "strong" && spokenText(first) === "To keep:";
}

function asSentence(nodes: readonly RootContent[]): string {
  const text = nodes.map(spokenText).join("").replace(/\s+/g, " ").trim();
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
