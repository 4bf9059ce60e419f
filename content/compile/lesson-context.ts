// What each step of compiling a lesson may look up, and where it tells what is wrong. What it finds it gives back.
import type { Library } from "../library/library";
import type { ContentProblem } from "../model/problem";

export type LessonContext = {
  readonly file: string;
  readonly slug: string;
  /** The folder of the content. */
  readonly root: string;
  readonly library: Library;
  readonly problems: ContentProblem[];
};

export function codeId({ slug }: Pick<LessonContext, "slug">, name: string): string {
  return `${slug}-code-${name}`;
}

type Positioned = {
  readonly position?:
    | { readonly start: { readonly line: number; readonly column: number } }
    | undefined;
};

export function report(
  context: Pick<LessonContext, "file" | "problems">,
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
