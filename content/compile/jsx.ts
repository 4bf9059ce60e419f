// Small readers and makers for JSX nodes in a Markdown tree: attribute values that are plain data, new attributes.
import type { RootContent } from "mdast";
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx";

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export type AttributeValue =
  | { readonly kind: "data"; readonly value: unknown }
  | { readonly kind: "function" }
  | { readonly kind: "computed" };

/** What a lesson's author wrote as the value of an attribute, without running anything. */
export function readAttribute(attribute: MdxJsxAttribute): AttributeValue {
  const { value } = attribute;
  if (value === null || value === undefined) return { kind: "data", value: true };
  if (typeof value === "string") return { kind: "data", value };
  const statement = value.data?.estree?.body[0];
  if (statement?.type !== "ExpressionStatement") return { kind: "computed" };
  return literal(statement.expression);
}

type Expression = { readonly type: string };

function literal(expression: Expression): AttributeValue {
  switch (expression.type) {
    case "Literal":
      return { kind: "data", value: Reflect.get(expression, "value") };
    case "ArrowFunctionExpression":
    case "FunctionExpression":
      return { kind: "function" };
    default:
      return { kind: "computed" };
  }
}

export function attribute(name: string, value: string): MdxJsxAttribute {
  return { type: "mdxJsxAttribute", name, value };
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

export function removeChildren(
  { children }: { readonly children: RootContent[] },
  isUnwanted: (child: RootContent) => boolean,
): void {
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const child = children[index];
    if (child && isUnwanted(child)) children.splice(index, 1);
  }
}
