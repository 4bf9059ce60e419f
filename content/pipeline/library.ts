// The collections that lessons refer to (facts, terms), read from a content folder with their faults.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { type Course, courseSchema } from "../model/course";
import { type Fact, factSchema } from "../model/fact";
import type { ContentProblem } from "../model/problem";
import { type Term, termSchema } from "../model/term";
import { type Place, parseData } from "./parse-data";

export type Library = {
  readonly course: Course;
  readonly placeOfLesson: (index: number) => Place;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly problems: readonly ContentProblem[];
};

export async function readLibrary(root: string): Promise<Library> {
  const [course, facts, terms] = await Promise.all([
    readData(root, "course.json", courseSchema),
    readList(root, "facts/facts.json", factSchema),
    readList(root, "glossary/terms.json", termSchema),
  ]);
  const placeOfLesson = (index: number): Place => course.placeOf(["lessons", index]);
  return {
    course: course.value ?? { lessons: [] },
    placeOfLesson,
    facts: facts.byId,
    terms: terms.byId,
    problems: [
      ...course.problems,
      ...repeated(course.value?.lessons ?? [], "course.json", placeOfLesson),
      ...facts.problems,
      ...terms.problems,
    ],
  };
}

async function readList<T extends { readonly id: string }>(
  root: string,
  file: string,
  schema: z.ZodType<T>,
) {
  const { value, problems, placeOf } = await readData(
    root,
    file,
    z.array(schema, { error: "a list of entries in [ ]" }),
  );
  const entries = value ?? [];
  const ids = entries.map((entry) => entry.id);
  return {
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    problems: [...problems, ...repeated(ids, file, (index) => placeOf([index, "id"]))],
  };
}

async function readData<T>(root: string, file: string, schema: z.ZodType<T>) {
  const text = await readFile(path.join(root, file), "utf8").catch(() => undefined);
  if (text !== undefined) return parseData(text, schema, file);
  const message = `This file is missing. Add it; content/README.md shows its shape.`;
  return {
    value: undefined,
    problems: [{ file, line: 1, column: 1, message }],
    placeOf: () => ({ line: 1, column: 1 }),
  };
}

function repeated(
  ids: readonly string[],
  file: string,
  placeOf: (index: number) => Place,
): readonly ContentProblem[] {
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (first === index) return [];
    const message = `"${id}" is used twice, first on line ${placeOf(first).line}. Rename or remove one.`;
    return [{ file, ...placeOf(index), message }];
  });
}
