// One thing wrong with the content: where, and a sentence with what was expected, what was found
// and how to mend it. Plain data, so that the terminal and the page show the same list.

export type ContentProblem = {
  /** Path from the content folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** The list in which something is missing: a problem only if the whole of that list could be read. */
  readonly leansOn?: ContentList;
};

/** By the names of their folders. */
export type ContentList =
  | "facts"
  | "figures"
  | "found-by"
  | "glossary"
  | "goals"
  | "misconceptions"
  | "pairs";

export function printProblem({ file, line, column, message }: ContentProblem): string {
  return `content/${file}:${line}:${column}: ${message}`;
}
