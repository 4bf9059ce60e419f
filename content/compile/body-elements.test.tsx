import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { BodyNode } from "./body";
import { elementsOf } from "./body-elements";

type Inside = { readonly children?: ReactNode };

const still = {
  Aside: ({ children }: Inside) => <div data-once="">{children}</div>,
  Word: ({ id, children }: Inside & { readonly id: string }) => <a href={`/${id}/`}>{children}</a>,
};
const components = { Run: ({ of }: { readonly of: string }) => <output>{of}</output> };

const nodes: readonly BodyNode[] = [
  ["p", { "data-once": "" }, ["A ", ["Word", { id: "one" }, ["word & more"]], "."]],
  ["Aside", {}, [["p", {}, ["Said ", ["em", {}, ["aside"]]]]]],
  ["Aside", {}, [["Run", { of: "two" }, []]]],
  ["Run", { of: "three" }, []],
  ["p", {}, ["Not marked."]],
];

test("a page shows the same, whether still parts are one piece or not", () => {
  const inPieces = elementsOf(nodes, { components: { ...still, ...components } });
  expect(renderToStaticMarkup(elementsOf(nodes, { components, still }))).toBe(
    renderToStaticMarkup(inPieces),
  );
});

test("what is still and marked is one piece of HTML, and nothing else is", () => {
  const pieces = elementsOf(nodes, { components, still }).map(
    (node) => Object(node).props.dangerouslySetInnerHTML?.__html,
  );
  expect(pieces).toEqual([
    'A <a href="/one/">word &amp; more</a>.',
    "<p>Said <em>aside</em></p>",
    undefined,
    undefined,
    undefined,
  ]);
});

test("a component that the page does not give is named", () => {
  expect(() => elementsOf([["Runn", {}, []]], { components, still })).toThrow(
    "<Runn> is not among the components that the page gives.",
  );
});
