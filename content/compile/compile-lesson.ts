// One lesson from its source text to code that a page can render, with everything it found on the way; README.md draws
// the steps. It gathers faults and never stops at the first; only the page's components are missing from its output.
import type { Root as HastRoot } from "hast";
import type { Root } from "mdast";
import { bundleMDX } from "mdx-bundler";
import remarkGfm from "remark-gfm";
import { blankFrontmatter, readFrontmatter } from "../library/frontmatter";
import { fieldsOf } from "../model/fields-of";
import { termFinder, termsIn } from "../model/glossary/term-names";
import type { Heading, LessonFields } from "../model/lesson";
import type { Passage } from "../model/passage";
import type { ContentProblem } from "../model/problem";
import { asidesStep, putBack } from "./asides-step";
import { componentsStep, type References } from "./components-step";
import { type CompiledDeck, deckStep } from "./deck-step";
import { fencesStep } from "./fences-step";
import { headingsStep } from "./headings-step";
import { highlightStep } from "./highlight-step";
import { type Kept, keepStep } from "./keep-step";
import type { LessonContext } from "./lesson-context";
import { passagesStep } from "./passages-step";
import { type Prose, proseStep } from "./prose-step";
import { type Asked, simulatorsStep } from "./simulators-step";
import { tablesStep } from "./tables-step";
import { termLinksStep } from "./term-links-step";

export type LessonSource = { readonly slug: string; readonly file: string; readonly text: string };

/** What the steps find in a text. */
type Found = References &
  Prose &
  Asked & {
    readonly headings: readonly Heading[];
    readonly passages: readonly Passage[];
    readonly keeps: readonly Kept[];
    /** Its presentation; null where no scene is marked. */
    readonly deck: CompiledDeck | null;
  };

/** Plain data, so that it can be kept in a file between the check and the build. */
export type CompiledLesson = Found & {
  readonly slug: string;
  readonly file: string;
  readonly problems: readonly ContentProblem[];
  readonly frontmatter: LessonFields | undefined;
  readonly code: string | undefined;
};

const nothing: Found = {
  headings: [],
  factIds: [],
  termIds: [],
  sources: [],
  words: 0,
  codeLines: 0,
  links: [],
  passages: [],
  keeps: [],
  predictions: 0,
  goals: [],
  filmSeconds: 0,
  deck: null,
};

export async function compileLesson(
  { slug, file, text }: LessonSource,
  { root, library }: Pick<LessonContext, "root" | "library">,
): Promise<CompiledLesson> {
  const head = readFrontmatter(text, file, library.terms);
  const context = { slug, file, root, library, problems: [...head.problems] };
  let found = nothing;
  const code = await bundle(text, context, (tree) => {
    found = textSteps(tree, context, head.value?.title ?? "");
  });
  return { ...found, slug, file, problems: context.problems, frontmatter: head.value, code };
}

/** In their order, on the tree of the Markdown. */
function textSteps(tree: Root, context: LessonContext, title: string): Found {
  const asides = asidesStep(tree, context);
  const references = componentsStep(tree, context);
  // What it refers to counts for nothing in the lesson.
  for (const { inside } of asides) componentsStep(inside, context);
  const headings = headingsStep(tree, context);
  const prose = proseStep(tree, context);
  const find = termFinder(context.library.terms.values());
  const passages = passagesStep(tree, find);
  const keeps = keepStep(tree);
  termLinksStep(tree, find, termsIn(find, title));
  putBack(asides);
  const names = fencesStep(tree, context);
  const asked = simulatorsStep(tree, context, names);
  // Nor does what it asks, under names of its own.
  for (const [index, { inside }] of asides.entries())
    simulatorsStep(inside, { ...context, slug: `${context.slug}-stage-${index + 1}` }, names);
  const deck = deckStep(tree, asides, context);
  return { ...references, ...prose, ...asked, headings, passages, keeps, deck };
}

/** Undefined, and told, where MDX cannot read it. */
async function bundle(
  text: string,
  context: LessonContext,
  steps: (tree: Root) => void,
): Promise<string | undefined> {
  const pageSteps = async (tree: HastRoot) => {
    await highlightStep(tree, context);
    tablesStep(tree);
  };
  try {
    const { code } = await bundleMDX({
      source: blankFrontmatter(text),
      mdxOptions: (options) => ({
        ...options,
        // One tilde stands for "about" more often than it strikes out.
        remarkPlugins: [[remarkGfm, { singleTilde: false }], () => steps],
        rehypePlugins: [() => pageSteps],
      }),
      esbuildOptions: (options) => ({ ...options, logLevel: "silent" }),
    });
    return code;
  } catch (error) {
    context.problems.push(...syntaxProblems(error, context.file));
    return undefined;
  }
}

/** What MDX could not read comes wrapped in esbuild's words, with the place in front of the reason. */
function syntaxProblems(error: unknown, file: string): readonly ContentProblem[] {
  const { errors } = fieldsOf(error);
  if (!Array.isArray(errors) || errors.length === 0) throw error;
  return errors.map((entry: { readonly text: string }) => {
    const place = /(\d+):(\d+)(?:-\d+:\d+)?: ([\s\S]*)/.exec(entry.text);
    const reason = (place?.[3] ?? entry.text).trim().replace(/\s+/g, " ");
    const message = `This cannot be read: ${reason}. Mend the tags or braces here.`;
    return { file, line: Number(place?.[1] ?? 1), column: Number(place?.[2] ?? 1), message };
  });
}
