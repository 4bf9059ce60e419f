// Colours code at build time. Colours are classes (code-keyword …), not styles: the site's policy
// refuses inline styles and both themes come from tokens. Lines carry data-line and data-group.
import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "mdast-util-to-string";
import { createCssVariablesTheme, createHighlighter, type Highlighter } from "shiki";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import { SKIP, visit } from "unist-util-visit";
import { fieldsOf } from "../model/fields-of";
import { parseCodeMeta } from "./code-meta";
import { codeLanguages } from "./fences-step";
import { attribute } from "./jsx";
import { codeId, type LessonContext } from "./lesson-context";

const PREFIX = "--code-";
const colourName = new RegExp(`^var\\(${PREFIX}token-([a-z-]+)\\)$`);
const theme = createCssVariablesTheme({ name: "tokens", variablePrefix: PREFIX });
type Slug = Pick<LessonContext, "slug">;
let highlighter: Promise<Highlighter> | undefined;

export async function highlightStep(tree: Root, context: Slug): Promise<void> {
  highlighter ??= createHighlighter({
    themes: [theme],
    langs: [...codeLanguages],
    // The other engine loads its WebAssembly in a way that Node 20 learned only in its later versions.
    engine: createJavaScriptRegexEngine(),
  });
  const shiki = await highlighter;
  visit(tree, "element", (pre, index, parent) => {
    const code = pre.children[0];
    if (pre.tagName !== "pre" || code?.type !== "element" || code.tagName !== "code") return;
    parent?.children.splice(index ?? 0, 1, codeBlock(code, shiki, context));
    return SKIP;
  });
}

function codeBlock(code: Element, shiki: Highlighter, context: Slug): ElementContent {
  const language = languageOf(code);
  const { title, id, groups, steps } = parseCodeMeta(metaOf(code));
  const source = textOf(code).replace(/\n$/, "");
  const { tokens } = shiki.codeToTokens(source, {
    lang: language,
    theme: "tokens",
    // On a busy machine a line would be left without colours.
    tokenizeTimeLimit: 0,
  });
  const lines = tokens.map((line, index): Element => {
    const number = index + 1;
    const names = groups.filter(({ from, to }) => from <= number && number <= to);
    const group = names.length === 0 ? {} : { dataGroup: names.map(({ name }) => name).join(" ") };
    return span(
      { dataLine: String(number), ...group },
      line.map(({ content, color }) => token(content, color)),
    );
  });
  return {
    type: "mdxJsxFlowElement",
    name: "CodeBlock",
    attributes: [
      attribute("language", language),
      ...(title === undefined ? [] : [attribute("title", title)]),
      ...(id === undefined ? [] : [attribute("id", codeId(context, id))]),
      ...(steps.length === 0 ? [] : [attribute("steps", steps.join(" "))]),
    ],
    children: [{ type: "element", tagName: "code", properties: {}, children: joined(lines) }],
  };
}

function token(content: string, color: string | undefined): ElementContent {
  const name = colourName.exec(color ?? "")?.[1];
  const text = { type: "text" as const, value: content };
  return name === undefined ? text : span({ className: [`code-${name}`] }, [text]);
}

function span(properties: Element["properties"], children: ElementContent[]): Element {
  return { type: "element", tagName: "span", properties, children };
}

function joined(lines: readonly Element[]): ElementContent[] {
  return lines.flatMap((line, index) =>
    index === 0 ? [line] : [{ type: "text" as const, value: "\n" }, line],
  );
}

type Language = (typeof codeLanguages)[number];

function languageOf(code: Element): Language {
  const names = code.properties.className;
  const name = Array.isArray(names) ? String(names[0] ?? "") : "";
  const language = name.replace("language-", "");
  return codeLanguages.find((known) => known === language) ?? "text";
}

function metaOf(code: Element): string {
  const { meta } = fieldsOf(code.data);
  return typeof meta === "string" ? meta : "";
}
