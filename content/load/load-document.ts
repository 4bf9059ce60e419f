// A Markdown file of the repository as part of a page: what the model is stands in simulator/MODEL.md and
// nowhere else. Its title is left out, its headings go down one level, below the page's own, its tables stand in
// frames named by them, and no number parts from its unit.
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Root } from "hast";
import { bundleMDX } from "mdx-bundler";
import { getMDXComponent } from "mdx-bundler/client";
import remarkGfm from "remark-gfm";
import { visit } from "unist-util-visit";
import { quantity } from "@/simulator/quantity";
import { tablesStep } from "../compile/tables-step";
import type { LessonBody } from "./load-lesson";

export async function loadDocument(file: string): Promise<LessonBody> {
  const source = await readFile(path.join(process.cwd(), file), "utf8");
  const { code } = await bundleMDX({
    source: source.replace(/^# .*\n/, ""),
    mdxOptions: (options) => ({
      ...options,
      remarkPlugins: [...(options.remarkPlugins ?? []), remarkGfm],
      rehypePlugins: [
        ...(options.rehypePlugins ?? []),
        () => lowerHeadings,
        () => tablesStep,
        () => keepQuantities,
      ],
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

/** A number and its unit, where a line must not break between them. */
const parted = /(\d) (µs|ms|s|min|h|kB|MB|GB|%|se)(?![\w-])/g;

function keepQuantities(tree: Root): void {
  visit(tree, "text", (node) => {
    node.value = node.value.replace(parted, (_, digit: string, unit: string) =>
      quantity(digit, unit),
    );
  });
}
