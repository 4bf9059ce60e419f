// What the steps of compiling one lesson share: what they may look up, and what they find out.

import type { Library } from "../library/library";
import type { Heading, Source } from "../model/lesson";
import type { ContentProblem } from "../model/problem";

export type LessonLink = {
  readonly url: string;
  readonly line: number;
  readonly column: number;
};

export type LessonContext = {
  readonly file: string;
  readonly slug: string;
  /** The folder of the content. */
  readonly root: string;
  readonly library: Library;
  readonly problems: ContentProblem[];
  readonly headings: Heading[];
  readonly links: LessonLink[];
  readonly factIds: Set<string>;
  readonly termIds: Set<string>;
  readonly sources: Source[];
  /** What authors call their diagrams and code blocks, to tie simulators to them. */
  readonly diagramIds: Set<string>;
  readonly codeIds: Set<string>;
};

/** Of a lesson of which nothing is found out yet. */
export function newContext(
  of: Pick<LessonContext, "file" | "slug" | "root" | "library">,
): LessonContext {
  return {
    ...of,
    problems: [],
    headings: [],
    links: [],
    factIds: new Set(),
    termIds: new Set(),
    sources: [],
    diagramIds: new Set(),
    codeIds: new Set(),
  };
}

export function codeId({ slug }: Pick<LessonContext, "slug">, name: string): string {
  return `${slug}-code-${name}`;
}

type Positioned = {
  readonly position?:
    | { readonly start: { readonly line: number; readonly column: number } }
    | undefined;
};

export function report(
  context: LessonContext,
  node: Positioned,
  message: string,
  {
    linesDown = 0,
    ...more
  }: { readonly linesDown?: number } & Pick<ContentProblem, "leansOn"> = {},
): void {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  context.problems.push({ file: context.file, line: line + linesDown, column, message, ...more });
}
