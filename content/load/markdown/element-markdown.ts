// What React would draw, as Markdown: the tree of elements is walked, and a component is asked what it draws. For
// components that ask nothing of React, such as those beside this file.
import { isValidElement, type ReactNode } from "react";

type Props = { readonly children?: ReactNode } & Readonly<Record<string, unknown>>;

/** `addressOf` turns an address of a page into one that holds in the file. */
export function markdownOf(node: ReactNode, addressOf: (href: string) => string): string {
  return tidied(blocks(node));

  function blocks(of: ReactNode): string {
    if (typeof of === "string" || typeof of === "number") return String(of);
    if (Array.isArray(of)) return of.map(blocks).join("");
    if (!isValidElement<Props>(of)) return "";
    const { type, props } = of;
    if (typeof type === "function") {
      const draw = type as (props: Props) => ReactNode;
      return blocks(draw(props));
    }
    return typeof type === "string" ? host(type, props) : blocks(props.children);
  }

  function host(tag: string, props: Props): string {
    const inside = () => blocks(props.children);
    const line = () => oneLine(inside());
    switch (tag) {
      case "h2":
      case "h3":
      case "h4":
        return `\n\n${"#".repeat(Number(tag.slice(1)))} ${line()}\n\n`;
      case "p":
        return `\n\n${line()}\n\n`;
      case "strong":
      case "b":
        return `**${inside()}**`;
      case "em":
      case "i":
        return `*${inside()}*`;
      case "code":
        return `\`${inside()}\``;
      case "pre":
        return `\n\n\`\`\`${String(props["data-language"] ?? "")}\n${textOf(props.children)}\n\`\`\`\n\n`;
      case "a":
        return `[${line()}](${addressOf(String(props.href ?? ""))})`;
      case "br":
        return "\n";
      case "ul":
      case "ol":
        return `\n\n${items(props.children, tag === "ol")}\n\n`;
      case "blockquote":
        return `\n\n${tidied(inside()).replace(/^/gm, "> ")}\n\n`;
      case "table":
        return `\n\n${table(props.children)}\n\n`;
      case "svg":
        return "";
      default:
        return inside();
    }
  }

  function items(children: ReactNode, isNumbered: boolean): string {
    const inner = childrenOf(children).filter((one) => one.type === "li");
    return inner
      .map((item, index) => {
        const text = tidied(blocks(item.props.children)).replaceAll("\n", "\n   ");
        return `${isNumbered ? `${index + 1}.` : "-"} ${text}`;
      })
      .join("\n");
  }

  function table(children: ReactNode): string {
    const rows = rowsIn(children).map((row) =>
      childrenOf(row.props.children).map((cell) => oneLine(blocks(cell.props.children))),
    );
    const [head, ...rest] = rows.map((cells) => `| ${cells.join(" | ")} |`);
    const rule = `|${(rows[0] ?? []).map(() => " --- |").join("")}`;
    return [head, rule, ...rest].join("\n");
  }
}

function rowsIn(children: ReactNode): ReturnType<typeof childrenOf> {
  return childrenOf(children).flatMap((one) =>
    one.type === "tr" ? [one] : rowsIn(one.props.children),
  );
}

function childrenOf(children: ReactNode) {
  return [children].flat(9).filter((one) => isValidElement<Props>(one));
}

function textOf(node: ReactNode): string {
  if (typeof node === "string" || typeof node === "number") return String(node);
  if (Array.isArray(node)) return node.map(textOf).join("");
  return isValidElement<Props>(node) ? textOf(node.props.children) : "";
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function tidied(text: string): string {
  return text
    .replaceAll("\u00a0", " ")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
