// MDX to code that a page can render, by the steps it is given: what a lesson and its deck have in common.
import type { Root as HastRoot } from "hast";
import type { Root } from "mdast";
import { bundleMDX } from "mdx-bundler";
import remarkGfm from "remark-gfm";
import { blankFrontmatter } from "./frontmatter";
import { highlightStep } from "./highlight-step";
import type { LessonContext } from "./lesson-context";
import { onceStep } from "./once-step";
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
    onceStep(tree);
  };
  const { code } = await bundleMDX({
    source: blankFrontmatter(text),
    mdxOptions: (options) => ({
      ...options,
      remarkPlugins: [remarkGfm, () => steps],
      rehypePlugins: [pageSteps],
    }),
    esbuildOptions: (options) => ({ ...options, logLevel: "silent" }),
  });
  return code;
}
