// Gives every heading its id (from its words, or from a [#id] at its end) and keeps the list for the
// contents. Levels must go down one at a time, and h1 belongs to the page.
import { slug } from "github-slugger";
import type { Heading as HeadingNode, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { Heading } from "../model/lesson";
import { type LessonContext, report } from "./lesson-context";

/** Ids of what the page adds around a lesson's body. */
const reservedIds: readonly string[] = ["sources", "content", "contents"];

export function headingsStep(tree: Root, context: LessonContext): readonly Heading[] {
  const headings: Heading[] = [];
  let previous = 1;
  const lines = new Map<string, number>();
  const reserve = (text: string, id: string, node: HeadingNode): void => {
    const first = lines.get(id);
    lines.set(id, first ?? node.position?.start.line ?? 1);
    if (first === undefined && !reservedIds.includes(id)) return;
    const other = first === undefined ? "the page itself" : `line ${first}`;
    const message = `The heading "${text}" has the id "${id}", as has ${other}. Write another id at its end: ## ${text} [#another-id]`;
    report(context, node, message);
  };
  visit(tree, "heading", (node) => {
    const id = takeOwnId(node) ?? slug(textOf(node));
    const text = textOf(node).trim();
    checkDepth(node, text, previous, context);
    previous = node.depth;
    reserve(text, id, node);
    node.data = { ...node.data, hProperties: { id } };
    if (node.depth === 2 || node.depth === 3 || node.depth === 4) {
      headings.push({ depth: node.depth, id, text });
    }
  });
  return headings;
}

function checkDepth(node: HeadingNode, text: string, previous: number, context: LessonContext) {
  const marks = "#".repeat(node.depth);
  if (node.depth === 1) {
    const message = `"# ${text}" is a first-level heading; the page makes that one from the title. Write "## ${text}".`;
    report(context, node, message);
  } else if (node.depth > 4) {
    report(context, node, `"${marks} ${text}" is too deep: expected ##, ### or ####.`);
  } else if (node.depth > previous + 1) {
    const wanted = "#".repeat(previous + 1);
    const message = `"${marks} ${text}" skips a level: expected at most ${wanted} here. Write "${wanted} ${text}".`;
    report(context, node, message);
  }
}

function takeOwnId(node: HeadingNode): string | undefined {
  const last = node.children.at(-1);
  if (last?.type !== "text") return undefined;
  const match = /\s*\[#([a-z0-9-]+)\]\s*$/.exec(last.value);
  if (match === null) return undefined;
  last.value = last.value.slice(0, match.index);
  return match[1];
}
