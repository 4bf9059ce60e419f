// Walks a tree of Markdown or HTML as unist-util-visit does, as far as the steps of a lesson ask for it. That one makes
// a function with a name of its own for each node, which took a tenth of the time of compiling.
import type { Node, Parent } from "mdast";
import type { visit as visitOfUnist } from "unist-util-visit";

/** What stands inside the node is left out. */
export const SKIP = "skip";

type Place = readonly [index: number | undefined, parent: Parent | undefined];
type Visitor = (node: Node, ...place: Place) => unknown;

export const visit: typeof visitOfUnist = (tree: Node, ...rest: readonly unknown[]) => {
  const [visitor, ...tests] = rest.toReversed();
  const types = tests.flat();
  if (typeof visitor !== "function") throw new Error("A visit expected a function, found none.");
  const called: Visitor = (...place) =>
    types.length === 0 || types.includes(place[0].type) ? visitor(...place) : undefined;
  step(tree, [undefined, undefined], called);
};

/** Gives the index to go on from: of the next sibling, unless the visitor names another. */
function step(node: Node, place: Place, visitor: Visitor): number {
  const result = visitor(node, ...place);
  const [action, next] = Array.isArray(result) ? result : [result, result];
  if (action !== SKIP && "children" in node) {
    const { children } = node as Parent;
    for (let at = 0; at < children.length; ) {
      const child = children[at];
      at = child === undefined ? at + 1 : step(child, [at, node as Parent], visitor);
    }
  }
  return typeof next === "number" ? next : (place[0] ?? 0) + 1;
}
