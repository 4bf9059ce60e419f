// MDX to code that a page can render, by the steps it is given: what a lesson and its deck have in common.
import type { Root as HastRoot } from "hast";
import type { Root } from "mdast";
import { bundleMDX } from "mdx-bundler";
import remarkGfm from "remark-gfm";
import { blankFrontmatter } from "../library/frontmatter";
import { highlightStep } from "./highlight-step";
import type { LessonContext } from "./lesson-context";
import { tablesStep } from "./tables-step";

/** Throws, in esbuild's words, what MDX cannot read. */
export async function bundleText(
  text: string,
  context: LessonContext,
  steps: (tree: Root) => void,
): Promise<string> {
  const pageSteps = () => async (tree: HastRoot) => {
    await highlightStep(tree, context);
    tablesStep(tree);
  };
  const { code } = await bundleMDX({
    source: blankFrontmatter(text),
    mdxOptions: (options) => ({
      ...options,
      // One tilde stands for "about" more often than it strikes out.
      remarkPlugins: [[remarkGfm, { singleTilde: false }], () => steps],
      rehypePlugins: [pageSteps],
    }),
    esbuildOptions: (options) => ({ ...options, logLevel: "silent" }),
  });
  return code;
}
