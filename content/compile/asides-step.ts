// Takes what only an audience sees out of a lesson's text: what is counted, searched and linked afterwards is what a
// reader reads. The emptied elements stay where they are, and get back what stood in them when all that is done.
import type { Nodes, Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { isElement, isNamed, type JsxElement } from "./jsx";
import { type LessonContext, report } from "./lesson-context";

/** An element for an audience, and what stood in it. */
export type Aside = { readonly element: JsxElement; readonly inside: Root };

export function asidesStep(tree: Root, context: LessonContext): readonly Aside[] {
  const asides: Aside[] = [];
  visit(tree, (node, _, parent) => {
    if (!isElement(node) || !parent) return;
    if (isAside(node) || isNamed(node, "Scene")) refuseStray(node, parent, context);
    if (!isAside(node)) return;
    asides.push({ element: node, inside: { type: "root", children: node.children } });
    node.children = [];
    return SKIP;
  });
  return asides;
}

export function putBack(asides: readonly Aside[]): void {
  for (const { element, inside } of asides)
    element.children = inside.children as JsxElement["children"];
}

export function isAside(node: Nodes): boolean {
  return isElement(node) && ["Notes", "OnStage", "Beat", "Vote"].includes(node.name ?? "");
}

function refuseStray(node: JsxElement, parent: Nodes, context: LessonContext): void {
  const isAtHome = isAside(node) ? isNamed(parent, "Scene") : parent.type === "root";
  if (isAtHome) return;
  const message =
    node.name === "Scene"
      ? "<Scene> stands inside another block, expected at the top of the lesson. Move it out."
      : `<${node.name}> stands alone, expected directly inside a <Scene>. Move it there.`;
  report(context, node, message);
}
