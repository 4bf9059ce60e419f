// Fenced blocks: a Mermaid fence becomes the picture that lies beside the lesson, every other fence is
// checked for its language and its line groups. Colouring comes later, in highlight-step.
import type { Code, Root } from "mdast";
import { visit } from "unist-util-visit";
import { faultOf, givenName, titleOf } from "../diagrams/diagram-source";
import { diagramId, drawCommand, readPicture } from "../diagrams/picture";
import { didYouMean } from "../library/nearest";
import { parseCodeMeta } from "./code-meta";
import { attribute } from "./jsx";
import { type LessonContext, report } from "./lesson-context";

export const codeLanguages = ["bash", "js", "json", "python", "text", "ts", "yaml"] as const;

/** What authors call their diagrams and code blocks, to tie simulators to them. */
export type FenceNames = { readonly diagrams: Set<string>; readonly codes: Set<string> };

export function fencesStep(tree: Root, context: LessonContext): FenceNames {
  const names: FenceNames = { diagrams: new Set(), codes: new Set() };
  let diagrams = 0;
  visit(tree, "code", (node, index, parent) => {
    if (node.lang !== "mermaid") {
      checkFence(node, names.codes, context);
      return;
    }
    diagrams += 1;
    const given = givenName(node.value);
    take(given, names.diagrams, node, context);
    const name = given ?? String(diagrams);
    const svg = readPicture(context, { name, source: node.value });
    const fault = faultOf(node.value) ?? (svg === undefined ? notDrawn : undefined);
    if (fault) {
      report(context, node, fault.message, { linesDown: fault.line });
      return;
    }
    parent?.children.splice(index ?? 0, 1, {
      type: "mdxJsxFlowElement",
      name: "Diagram",
      attributes: [
        attribute("id", diagramId(context.slug, name)),
        attribute("title", titleOf(node.value)),
        attribute("svg", svg ?? ""),
      ],
      children: [],
    });
  });
  return names;
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

const notDrawn = {
  line: 0,
  message: `This diagram has no picture, or one that was drawn from other words. Run: ${drawCommand}`,
};

function checkFence(node: Code, taken: Set<string>, context: LessonContext): void {
  const known: readonly string[] = [...codeLanguages, "mermaid"];
  if (!known.includes(node.lang ?? "")) {
    const found = node.lang === null || node.lang === undefined ? "no language" : `"${node.lang}"`;
    const message = `A code block expected a language, found ${found}.${didYouMean(node.lang ?? "", known)} Known: ${known.join(", ")}.`;
    report(context, node, message);
  }
  const { id, groups, steps, rest } = parseCodeMeta(node.meta ?? "");
  if (rest !== "") {
    const message = `"${rest}" after the language cannot be read. Expected title="file.js", id=name, {group: 1-4} or steps=group,group.`;
    report(context, node, message);
  }
  take(id, taken, node, context);
  for (const step of steps) {
    if (groups.some(({ name }) => name === step)) continue;
    report(context, node, `The step "${step}" expected a group of lines. Name it: {${step}: 1-4}.`);
  }
  const lines = node.value.split("\n").length;
  for (const { name, from, to } of groups) {
    if (from >= 1 && from <= to && to <= lines) continue;
    const message = `The line group "${name}" is ${from}-${to}, but the block has lines 1-${lines}. Mend the numbers.`;
    report(context, node, message);
  }
}
