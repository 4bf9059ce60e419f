import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { BodyNode } from "./body";
import { elementsOf } from "./body-elements";

type Inside = { readonly children?: ReactNode };

const components = {
  Aside: ({ children }: Inside) => <div>{children}</div>,
  Run: ({ of }: { readonly of: string }) => <output>{of}</output>,
};

const nodes: readonly BodyNode[] = [
  ["p", { id: "a" }, ["A ", ["em", {}, ["word & more"]], "."]],
  ["Aside", {}, [["Run", { of: "two" }, []]]],
];

test("tags are themselves, and components what the page gives", () => {
  expect(renderToStaticMarkup(elementsOf(nodes, { components }))).toBe(
    '<p id="a">A <em>word &amp; more</em>.</p><div><output>two</output></div>',
  );
});

test("a component that the page does not give is named", () => {
  expect(() => elementsOf([["Runn", {}, []]], { components })).toThrow(
    "<Runn> is not among the components that the page gives.",
  );
});
