// A Markdown file of the repository as part of a page: what the model is stands in simulator/MODEL.md and
// nowhere else. Its title is left out, its headings go down one level, below the page's own, and its tables stand in
// frames named by them.
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Root } from "hast";
import { bundleMDX } from "mdx-bundler";
import { getMDXComponent } from "mdx-bundler/client";
import remarkGfm from "remark-gfm";
import { visit } from "unist-util-visit";
import { tablesStep } from "../compile/tables-step";
import type { LessonBody } from "./load-lesson";

export async function loadDocument(file: string): Promise<LessonBody> {
  const source = await readFile(path.join(process.cwd(), file), "utf8");
  const { code } = await bundleMDX({
    source: source.replace(/^# .*\n/, ""),
    mdxOptions: (options) => ({
      ...options,
      remarkPlugins: [...(options.remarkPlugins ?? []), remarkGfm],
      rehypePlugins: [...(options.rehypePlugins ?? []), () => lowerHeadings, () => tablesStep],
    }),
    esbuildOptions: (options) => ({ ...options, logLevel: "silent" }),
  });
  return getMDXComponent(code);
}

function lowerHeadings(tree: Root): void {
  visit(tree, "element", (node) => {
    const level = /^h([2-5])$/.exec(node.tagName)?.[1];
    if (level !== undefined) node.tagName = `h${Number(level) + 1}`;
  });
}
