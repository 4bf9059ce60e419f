// Takes the presentation out of a lesson. A reader gets the blocks inside a <Scene> as if nothing stood around
// them, and nothing of what only an audience sees; the deck gets its scenes and nothing else. Both come from
// one text; what is only the deck's is checked where the deck is compiled.
import type { Nodes, Root, RootContent } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { type JsxElement, removeChildren } from "./jsx";
import { type LessonContext, report } from "./lesson-context";
import { idOfHeading } from "./passages-step";

const homeOf: Readonly<Record<string, "Scene" | "lesson">> = {
  Scene: "lesson",
  Notes: "Scene",
  OnStage: "Scene",
  Beat: "Scene",
  Vote: "Scene",
};

/** For the lesson: scenes unwrapped. True if there were any, or parts of any. */
export function scenesStep(tree: Root, context: LessonContext): boolean {
  let found = false;
  visit(tree, (node, index, parent) => {
    const name = isJsx(node) ? (node.name ?? "") : "";
    if (!isJsx(node) || homeOf[name] === undefined || !parent || index === undefined) return;
    found = true;
    refuseStray(node, parent, context);
    if (name !== "Scene") parent.children.splice(index, 1);
    else parent.children.splice(index, 1, ...(lessonParts(node) as typeof parent.children));
    return [SKIP, index];
  });
  return found;
}

function refuseStray(node: JsxElement, parent: Nodes, context: LessonContext): void {
  const isAtHome =
    homeOf[node.name ?? ""] === "lesson" ? parent.type === "root" : isNamed(parent, "Scene");
  if (isAtHome) return;
  const message =
    node.name === "Scene"
      ? "<Scene> stands inside another block, expected at the top of the lesson. Move it out."
      : `<${node.name}> stands alone, expected directly inside a <Scene>. Move it there.`;
  report(context, node, message);
}

function lessonParts(scene: JsxElement): readonly RootContent[] {
  return scene.children.filter((child) => {
    const name = isJsx(child) ? (child.name ?? "") : "";
    return homeOf[name] !== "Scene";
  });
}

/** For the deck: scenes alone, without the headings that their titles stand for. */
export function onlyScenes(tree: Root): void {
  tree.children = tree.children.filter((node) => isNamed(node, "Scene"));
  for (const scene of tree.children) {
    if (isJsx(scene)) removeChildren(scene, ({ type }) => type === "heading");
  }
}

/** The heading of the lesson under which each scene stands, by its id: one inside it, else the last before it. */
export function sectionsOfScenes(tree: Root): ReadonlyMap<RootContent, string> {
  const found = new Map<RootContent, string>();
  let last: string | undefined;
  for (const node of tree.children) {
    let own: string | undefined;
    visit(node, "heading", ({ data }) => {
      last = idOfHeading(data) ?? last;
      own ??= last;
    });
    const section = own ?? last;
    if (section !== undefined && isNamed(node, "Scene")) found.set(node, section);
  }
  return found;
}

export type Range = { readonly from: number; readonly to: number };

/** The lines that only the deck has: tags of scenes, notes, what is on stage. Faults elsewhere are the lesson's. */
export function deckLines(tree: Root): readonly Range[] {
  const ranges: Range[] = [];
  visit(tree, (node) => {
    if (!isJsx(node) || node.position === undefined || homeOf[node.name ?? ""] === undefined)
      return;
    const { start, end } = node.position;
    const first = node.children[0]?.position?.start.line ?? end.line + 1;
    const to = node.name === "Scene" ? Math.max(start.line, first - 1) : end.line;
    ranges.push({ from: start.line, to });
    return node.name === "Scene" ? undefined : SKIP;
  });
  return ranges;
}

export function isNamed(node: Nodes, name: string): node is JsxElement {
  return isJsx(node) && node.name === name;
}

function isJsx(node: Nodes): node is JsxElement {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}
