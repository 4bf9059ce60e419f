// What stands in a lesson, from data to elements for a page, which gives the components. What is still (drawn by
// components that give markup and nothing else, and marked data-once) becomes one piece of HTML: nothing in it can
// change, and React would take up each of its words three times.
import { createElement, isValidElement, type ReactElement, type ReactNode } from "react";
import type { BodyElement, BodyNode } from "./body";
import { markupOf } from "./markup";

// biome-ignore lint/suspicious/noExplicitAny: each component of the map has props of its own.
export type Components = Readonly<Record<string, (props: any) => ReactNode>>;

export type BodyProps = {
  readonly components: Components;
  /** Those that give markup and nothing else. */
  readonly still?: Components;
};

export function elementsOf(nodes: readonly BodyNode[], given: BodyProps): readonly ReactNode[] {
  return nodes.map((node) => {
    if (typeof node === "string") return node;
    if (isStill(node, given)) return asOnePiece(elementOf(node, given));
    const [, props, children] = node;
    return createElement(typeOf(node, given), props, ...elementsOf(children, given));
  });
}

/** With all that is in it as elements. */
function elementOf(node: BodyElement, given: BodyProps): ReactElement<Props> {
  const [, props, children] = node;
  const inside = children.map((one) => (typeof one === "string" ? one : elementOf(one, given)));
  return createElement<Props>(typeOf(node, given), props, ...inside);
}

function typeOf([name]: BodyElement, { components, still }: BodyProps) {
  const type = still?.[name] ?? components[name];
  if (type === undefined && /^[A-Z]/.test(name))
    throw new Error(`<${name}> is not among the components that the page gives.`);
  return type ?? name;
}

type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };

function isStill(node: BodyNode, given: BodyProps): boolean {
  if (typeof node === "string") return true;
  const [name, , children] = node;
  if (given.still?.[name] === undefined && given.components[name] !== undefined) return false;
  return children.every((child) => isStill(child, given));
}

function asOnePiece(element: ReactElement<Props>): ReactNode {
  const { type, props } = element;
  const block: ReactNode =
    typeof type === "function" ? Reflect.apply(type, null, [props]) : element;
  if (!isValidElement<Props>(block) || typeof block.type !== "string") return element;
  const { children, ...others } = block.props;
  const html = "data-once" in others ? markupOf(children) : null;
  if (html === null || html === "") return element;
  return createElement(block.type, { ...others, dangerouslySetInnerHTML: { __html: html } });
}
