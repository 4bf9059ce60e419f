// Small readers and makers for JSX nodes in a Markdown tree: elements by name, attribute values that are plain data.
import { valueToEstree } from "estree-util-value-to-estree";
import type { Nodes, RootContent } from "mdast";
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx";

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Plain data, or what else it is. */
type AttributeValue =
  | { readonly kind: "data"; readonly value: unknown }
  | { readonly kind: "a function" }
  | { readonly kind: "a computed value" };

export function isElement(node: Nodes): node is JsxElement {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

export function isNamed(node: Nodes, name: string): node is JsxElement {
  return isElement(node) && node.name === name;
}

export function element(name: string, children: readonly RootContent[]): MdxJsxFlowElement {
  return { type: "mdxJsxFlowElement", name, attributes: [], children: blocksOf(children) };
}

/** A flow element holds whatever stands between its tags; its type knows blocks alone. */
function blocksOf(children: readonly RootContent[]) {
  return [...children] as MdxJsxFlowElement["children"];
}

/** What a lesson's author wrote as the value of an attribute, without running anything. */
export function readAttribute(attribute: MdxJsxAttribute): AttributeValue {
  const { value } = attribute;
  if (value === null || value === undefined) return { kind: "data", value: true };
  if (typeof value === "string") return { kind: "data", value };
  const statement = value.data?.estree?.body[0];
  if (statement?.type !== "ExpressionStatement") return { kind: "a computed value" };
  return literal(statement.expression);
}

type Expression = { readonly type: string };

function literal(expression: Expression): AttributeValue {
  switch (expression.type) {
    case "Literal":
      return { kind: "data", value: "value" in expression ? expression.value : undefined };
    case "ArrowFunctionExpression":
    case "FunctionExpression":
      return { kind: "a function" };
    default:
      return { kind: "a computed value" };
  }
}

export function attribute(name: string, value: string): MdxJsxAttribute {
  return { type: "mdxJsxAttribute", name, value };
}

/** As an author would write it between braces. */
export function dataAttribute(name: string, data: unknown): MdxJsxAttribute {
  const expression = valueToEstree(data);
  return {
    type: "mdxJsxAttribute",
    name,
    value: {
      type: "mdxJsxAttributeValueExpression",
      value: JSON.stringify(data),
      data: {
        estree: {
          type: "Program",
          sourceType: "module",
          body: [{ type: "ExpressionStatement", expression }],
        },
      },
    },
  };
}

/** What an element is given, as far as it is plain data. */
export function propsOf(node: Pick<JsxElement, "attributes">): Readonly<Record<string, unknown>> {
  const entries = node.attributes.flatMap((written) => {
    if (written.type !== "mdxJsxAttribute") return [];
    const read = readAttribute(written);
    return read.kind === "data" ? [[written.name, read.value] as const] : [];
  });
  return Object.fromEntries(entries);
}
