import fc from "fast-check";
import type { Node, Parent } from "mdast";
import { SKIP as skip, visit as visitOfUnist } from "unist-util-visit";
import { expect, test } from "vitest";
import { SKIP, visit } from "./visit";

type Tree = Node & { children?: Tree[] };

const trees = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record(
    {
      type: fc.constantFrom("text", "paragraph", "code"),
      children: fc.array(tie("tree"), { maxLength: 3 }),
    },
    { requiredKeys: ["type"] },
  ),
})).tree;

/** What a visitor does with the nodes it meets, in turn. */
const doings = fc.array(fc.constantFrom("nothing", "skip", "remove", "double", "on"), {
  minLength: 1,
});

function walked(by: typeof visit, tree: Tree, doings: readonly string[], test?: string | string[]) {
  const met: unknown[] = [];
  const visitor = (node: Node, index: number | undefined, parent: Parent | undefined) => {
    // A tree that doubles without end would never be walked through.
    const doing = met.length < 30 ? doings[met.length % doings.length] : "nothing";
    met.push([node.type, index, parent?.type]);
    if (index === undefined || parent === undefined) return undefined;
    if (doing === "skip") return SKIP;
    if (doing === "remove") parent.children.splice(index, 1);
    if (doing === "remove") return [SKIP, index] as [typeof SKIP, number];
    if (doing === "double") parent.children.splice(index, 0, { type: "text", value: "" });
    if (doing === "double") return [SKIP, index + 2] as [typeof SKIP, number];
    return doing === "on" ? index + 1 : undefined;
  };
  if (test === undefined) by(tree, visitor);
  else by(tree, test, visitor);
  return { met, tree };
}

test("a tree is walked as unist-util-visit walks it, whatever the visitor does", () => {
  expect(SKIP).toBe(skip);
  const tests = fc.constantFrom(undefined, "text", ["text", "code"]);
  fc.assert(
    fc.property(trees, doings, tests, (tree, doings, test) => {
      const copy = structuredClone(tree);
      expect(walked(visit, tree, doings, test)).toEqual(walked(visitOfUnist, copy, doings, test));
    }),
  );
});
