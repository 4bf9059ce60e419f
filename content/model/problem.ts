// One thing wrong with the content: where, and a sentence with what was expected, what was found
// and how to mend it. Plain data, so that the terminal and the page show the same list.

export type ContentProblem = {
  /** Path from the content folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
};

export function printProblem({ file, line, column, message }: ContentProblem): string {
  return `content/${file}:${line}:${column}: ${message}`;
}
