// MDX to code that a page can render, by the steps it is given: what a lesson and its deck have in common.
import type { ElementContent, Root as HastRoot } from "hast";
import type { Root } from "mdast";
import { bundleMDX } from "mdx-bundler";
import { blankFrontmatter } from "../library/frontmatter";
import { bodyStep } from "./body-step";
import { highlightStep } from "./highlight-step";
import type { JsxElement } from "./jsx";
import type { LessonContext } from "./lesson-context";
import { tablesStep } from "./tables-step";
import { tablesSyntax } from "./tables-syntax";

/** Throws, in esbuild's words, what MDX cannot read. */
export async function bundleText(
  text: string,
  context: LessonContext,
  steps: (tree: Root) => void,
): Promise<string> {
  const pageSteps = () => async (tree: HastRoot) => {
    await highlightStep(tree, context);
    tablesStep(tree);
    bodyStep(tree);
  };
  const { code } = await bundleMDX({
    source: blankFrontmatter(text),
    mdxOptions: (options) => ({
      ...options,
      remarkPlugins: [tablesSyntax, () => steps],
      rehypePlugins: [pageSteps],
      // Otherwise each is cloned, by a way that takes long.
      remarkRehypeOptions: { handlers: { mdxJsxFlowElement: passOn, mdxJsxTextElement: passOn } },
    }),
    esbuildOptions: (options) => ({ ...options, logLevel: "silent" }),
  });
  return code;
}

type State = { readonly all: (node: JsxElement) => ElementContent[] };

/** A component stays what it is; only what stands in it is turned into HTML. */
function passOn(state: State, node: JsxElement) {
  return { ...node, children: state.all(node) } as ElementContent;
}
