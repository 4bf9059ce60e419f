// The fields at the head of a lesson file, between two lines of "---".

import type { Term } from "../model/glossary/term";
import { type LessonFields, lessonFrontmatterSchema } from "../model/lesson";
import type { ContentProblem } from "../model/problem";
import { didYouMean } from "./nearest";
import { parseData } from "./parse-data";

const HEAD = /^---\r?\n([\s\S]*?)\r?\n---/;

export function readFrontmatter(
  text: string,
  file: string,
  terms: ReadonlyMap<string, Term>,
): { value: LessonFields | undefined; problems: readonly ContentProblem[] } {
  const head = HEAD.exec(text)?.[1];
  if (head === undefined) {
    const message = 'The lesson has no frontmatter: expected "---", fields and "---" at the top.';
    return { value: undefined, problems: [{ file, line: 1, column: 1, message }] };
  }
  const { value, problems, placeOf } = parseData(head, lessonFrontmatterSchema, file, 2);
  const unknown = (value?.requires ?? []).flatMap((id, index) => {
    if (terms.has(id)) return [];
    const message = `"requires" names "${id}", which is not in the glossary.${didYouMean(id, terms.keys())}`;
    return [{ ...placeOf(["requires", index]), message, leansOn: "glossary" as const }];
  });
  return { value, problems: [...problems, ...unknown] };
}

/** The lesson without its fields; their lines stay, so that positions stay true. */
export function blankFrontmatter(text: string): string {
  return text.replace(HEAD, (head) => head.replace(/[^\n]/g, ""));
}
