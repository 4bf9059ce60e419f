// Elements that are markup and nothing else as HTML, in the words that React has for it. It knows the tags and
// attributes of still text; of anything else it says null, and React draws it.
import { Fragment, isValidElement, type ReactNode } from "react";

export function markupOf(node: ReactNode): string | null {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node === "string" || typeof node === "number") return escaped(String(node));
  if (Array.isArray(node)) return joined(node.map(markupOf));
  if (!isValidElement<Props>(node)) return null;
  const { type, props } = node;
  if (type === Fragment) return markupOf(props.children);
  return typeof type === "string" ? tagged(type, props) : markupOf(drawn(type, props));
}

/** Null if one of them is not to be had. */
function joined(parts: readonly (string | null)[]): string | null {
  return parts.includes(null) ? null : parts.join("");
}

type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };

/** What wakes in the browser is not for us to call, and what waits for something has no markup yet. */
function drawn(component: unknown, props: Props): ReactNode {
  if (typeof component !== "function" || "$$typeof" in component) return new Promise(() => {});
  return component(props);
}

const tags: ReadonlySet<string> = new Set(
  (
    "a abbr b blockquote br button caption code data dd div dl dt em figcaption figure h2 h3 h4 h5 hr i kbd li ol p " +
    "path pre s section small span strong sub sup svg table tbody td th thead tr ul var"
  ).split(" "),
);
const withoutEnd: ReadonlySet<string> = new Set(["br", "hr"]);

function tagged(tag: string, { children, dangerouslySetInnerHTML: given, ...props }: Props) {
  if (!tags.has(tag)) return null;
  const attributes = joined(Object.entries(props).map(([name, value]) => attribute(name, value)));
  const inside =
    given === undefined ? markupOf(children) : String(Reflect.get(Object(given), "__html"));
  if (attributes === null || inside === null) return null;
  if (withoutEnd.has(tag)) return `<${tag}${attributes}/>`;
  // React would write it twice, for HTML takes it away once.
  if (tag === "pre" && inside.startsWith("\n")) return null;
  return `<${tag}${attributes}>${inside}</${tag}>`;
}

const names: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    "d fill height href id rel role scope start stroke title type value viewBox width popover"
      .split(" ")
      .map((name) => [name, name]),
  ),
  className: "class",
  popoverTarget: "popoverTarget",
  strokeWidth: "stroke-width",
  tabIndex: "tabindex",
};

function attribute(prop: string, value: unknown): string | null {
  if (value === undefined || value === null) return "";
  const isWord = /^(data|aria)-/.test(prop);
  const name = isWord ? prop : names[prop];
  if (name === undefined || !["string", "number"].includes(typeof value)) return null;
  return ` ${name}="${escaped(String(value))}"`;
}

function escaped(text: string): string {
  return text.replace(/["&'<>]/g, (sign) => entities[sign] ?? sign);
}

const entities: Readonly<Record<string, string>> = {
  '"': "&quot;",
  "&": "&amp;",
  "'": "&#x27;",
  "<": "&lt;",
  ">": "&gt;",
};
