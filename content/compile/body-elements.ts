// What stands in a lesson, from data to elements for a page, which gives the components.
import { createElement, type ReactNode } from "react";
import type { BodyElement, BodyNode } from "./body";

// biome-ignore lint/suspicious/noExplicitAny: each component of the map has props of its own.
export type Components = Readonly<Record<string, (props: any) => ReactNode>>;

export type BodyProps = { readonly components: Components };

export function elementsOf(nodes: readonly BodyNode[], given: BodyProps): readonly ReactNode[] {
  return nodes.map((node) => {
    if (typeof node === "string") return node;
    const [, props, children] = node;
    return createElement(typeOf(node, given), props, ...elementsOf(children, given));
  });
}

function typeOf([name]: BodyElement, { components }: BodyProps) {
  const type = components[name];
  if (type === undefined && /^[A-Z]/.test(name))
    throw new Error(`<${name}> is not among the components that the page gives.`);
  return type ?? name;
}
