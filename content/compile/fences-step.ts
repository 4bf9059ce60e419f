// Fenced blocks: a Mermaid fence becomes the drawing made ahead of the build, every other fence is
// checked for its language and its line groups. Colouring comes later, in highlight-step.
import type { Code, Root } from "mdast";
import { visit } from "unist-util-visit";
import { didYouMean } from "../library/nearest";
import { DIAGRAM_ID } from "../pipeline/diagrams/drawing";
import { parseCodeMeta } from "./code-meta";
import { attribute } from "./jsx";
import { diagramId, type LessonContext, report } from "./lesson-context";

export const codeLanguages = ["bash", "js", "json", "python", "text", "ts", "yaml"] as const;

export function fencesStep(tree: Root, context: LessonContext): void {
  let diagrams = 0;
  visit(tree, "code", (node, index, parent) => {
    if (node.lang !== "mermaid") {
      checkFence(node, context);
      return;
    }
    diagrams += 1;
    const name = /^\s*%%\s*id:\s*(\S+)\s*$/m.exec(node.value)?.[1];
    take(name, context.diagramIds, node, context);
    const drawing = context.drawingOf(node.value);
    if (drawing?.kind !== "drawn") {
      report(context, node, refusal(drawing), { linesDown: drawing?.line ?? 0 });
      return;
    }
    const id = diagramId(context, name ?? diagrams);
    parent?.children.splice(index ?? 0, 1, {
      type: "mdxJsxFlowElement",
      name: "Diagram",
      attributes: [
        attribute("id", id),
        attribute("title", drawing.title),
        attribute("description", drawing.description),
        attribute("width", String(drawing.width)),
        attribute("height", String(drawing.height)),
        attribute("svg", drawing.svg.replaceAll(DIAGRAM_ID, id)),
      ],
      children: [],
    });
  });
}

/** A name for simulators to call it by; each once in a lesson. */
function take(
  name: string | undefined,
  taken: Set<string>,
  node: Code,
  context: LessonContext,
): void {
  if (name === undefined) return;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    report(context, node, `The id "${name}" expected lower case such as "path". Rename it.`);
  if (taken.has(name))
    report(context, node, `The id "${name}" is used twice in this lesson. Rename one.`);
  taken.add(name);
}

function refusal(drawing: { readonly message: string } | undefined): string {
  return (
    drawing?.message ??
    "This diagram has not been drawn yet. Run: npx tsx scripts/prepare-content.ts"
  );
}

function checkFence(node: Code, context: LessonContext): void {
  const known: readonly string[] = [...codeLanguages, "mermaid"];
  if (!known.includes(node.lang ?? "")) {
    const found = node.lang === null || node.lang === undefined ? "no language" : `"${node.lang}"`;
    const message = `A code block expected a language, found ${found}.${didYouMean(node.lang ?? "", known)} Known: ${known.join(", ")}.`;
    report(context, node, message);
  }
  const { id, groups, rest } = parseCodeMeta(node.meta ?? "");
  if (rest !== "") {
    const message = `"${rest}" after the language cannot be read. Expected title="file.js", id=name or {group: 1-4}.`;
    report(context, node, message);
  }
  take(id, context.codeIds, node, context);
  const lines = node.value.split("\n").length;
  for (const { name, from, to } of groups) {
    if (from >= 1 && from <= to && to <= lines) continue;
    const message = `The line group "${name}" is ${from}-${to}, but the block has lines 1-${lines}. Mend the numbers.`;
    report(context, node, message);
  }
}
