// One lesson from its source text to code that a page can render, with everything it found on the way.
// It gathers faults and never stops at the first; only the page's components are missing from its output.
import type { Root } from "mdast";
import { readFrontmatter } from "../library/frontmatter";
import type { LessonFrontmatter } from "../model/lesson";
import type { Passage } from "../model/passage";
import type { ContentProblem } from "../model/problem";
import { bundleText } from "./bundle-mdx";
import { type CompiledDeck, compileDeck } from "./compile-deck";
import { componentsStep } from "./components-step";
import { fencesStep } from "./fences-step";
import { headingsStep } from "./headings-step";
import { type LessonContext, newContext } from "./lesson-context";
import { passagesStep } from "./passages-step";
import { proseStep } from "./prose-step";
import { scenesStep } from "./scenes-step";
import { simulatorsStep } from "./simulators-step";
import { termLinksStep } from "./term-links-step";

export type LessonSource = { readonly slug: string; readonly file: string; readonly text: string };

/** Plain data, so that it can be kept in a file between the check and the build. */
export type CompiledLesson = Pick<
  LessonContext,
  "slug" | "file" | "headings" | "links" | "sources"
> & {
  readonly problems: readonly ContentProblem[];
  readonly frontmatter: LessonFrontmatter | undefined;
  readonly code: string | undefined;
  /** Its presentation; null where no scene is marked. */
  readonly deck: CompiledDeck | null;
  readonly factIds: readonly string[];
  readonly termIds: readonly string[];
  readonly passages: readonly Passage[];
  readonly words: number;
};

export async function compileLesson(
  { slug, file, text }: LessonSource,
  { root, library }: Pick<LessonContext, "root" | "library">,
): Promise<CompiledLesson> {
  const context = newContext({ file, slug, root, library });
  const head = readFrontmatter(text, file, library.terms);
  context.problems.push(...head.problems);
  const { code, deck, words, passages } = await bundle(text, context);
  const { problems, headings, links, sources } = context;
  const ids = { factIds: [...context.factIds], termIds: [...context.termIds] };
  return {
    slug,
    file,
    problems,
    headings,
    links,
    sources,
    ...ids,
    passages,
    frontmatter: head.value,
    code,
    deck,
    words,
  };
}

async function bundle(text: string, context: LessonContext) {
  let words = 0;
  let passages: readonly Passage[] = [];
  let hasScenes = false;
  const steps = (tree: Root) => {
    hasScenes = scenesStep(tree, context);
    componentsStep(tree, context);
    headingsStep(tree, context);
    words = proseStep(tree, context);
    passages = passagesStep(tree, context);
    termLinksStep(tree, context);
    fencesStep(tree, context);
    simulatorsStep(tree, context);
  };
  try {
    const code = await bundleText(text, context, steps);
    const deck = hasScenes ? await compileDeck(text, context) : null;
    return { code, deck, words, passages };
  } catch (error) {
    context.problems.push(...syntaxProblems(error, context.file));
    return { code: undefined, deck: null, words, passages };
  }
}

/** What MDX could not read comes wrapped in esbuild's words, with the place in front of the reason. */
function syntaxProblems(error: unknown, file: string): readonly ContentProblem[] {
  const errors: unknown = Reflect.get(Object(error), "errors");
  if (!Array.isArray(errors) || errors.length === 0) throw error;
  return errors.map((entry: { readonly text: string }) => {
    const place = /(\d+):(\d+)(?:-\d+:\d+)?: ([\s\S]*)/.exec(entry.text);
    const reason = (place?.[3] ?? entry.text).trim().replace(/\s+/g, " ");
    const message = `This cannot be read: ${reason}. Mend the tags or braces here.`;
    return { file, line: Number(place?.[1] ?? 1), column: Number(place?.[2] ?? 1), message };
  });
}
