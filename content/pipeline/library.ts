// The collections that lessons refer to (facts, terms), read from a content folder with their faults.
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { type Course, courseSchema } from "../model/course";
import { type Fact, factSchema } from "../model/fact";
import type { ContentProblem } from "../model/problem";
import { type Term, termSchema } from "../model/term";
import { type Place, parseData } from "./parse-data";
import { readShelf, type ShelfScenario } from "./scenario-shelf";

export type Library = {
  readonly course: Course;
  readonly placeOfLesson: (index: number) => Place;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly scenarios: ReadonlyMap<string, ShelfScenario>;
  readonly problems: readonly ContentProblem[];
};

export async function readLibrary(root: string): Promise<Library> {
  const [course, facts, terms, shelf] = await Promise.all([
    readData(root, "course.json", courseSchema),
    readFolder(root, "facts", factSchema),
    readFolder(root, "glossary", termSchema),
    readShelf(root),
  ]);
  const placeOfLesson = (index: number): Place => course.placeOf(["lessons", index]);
  return {
    course: course.value ?? { lessons: [] },
    placeOfLesson,
    facts: facts.byId,
    terms: terms.byId,
    scenarios: shelf.scenarios,
    problems: [
      ...course.problems,
      ...repeated(course.value?.lessons ?? [], "course.json", placeOfLesson),
      ...facts.problems,
      ...terms.problems,
      ...shelf.problems,
    ],
  };
}

/** Every list in the files of a folder, as one: an id is an id whichever file it stands in. */
async function readFolder<T extends { readonly id: string }>(
  root: string,
  folder: string,
  schema: z.ZodType<T>,
) {
  const names = await readdir(path.join(root, folder)).catch(() => []);
  const files = names.filter((name) => name.endsWith(".json")).sort();
  const list = z.array(schema, { error: "a list of entries in [ ]" });
  const lists = await Promise.all(files.map((name) => readData(root, `${folder}/${name}`, list)));
  const entries = lists.flatMap(({ value, placeOf, file }) =>
    (value ?? []).map((entry, index) => ({ entry, file, ...placeOf([index, "id"]) })),
  );
  return {
    byId: new Map(entries.map(({ entry }) => [entry.id, entry])),
    problems: [...lists.flatMap(({ problems }) => problems), ...repeatedAcross(entries)],
  };
}

type PlacedEntry = Place & { readonly entry: { readonly id: string }; readonly file: string };

function repeatedAcross(entries: readonly PlacedEntry[]): readonly ContentProblem[] {
  const seen = new Map<string, PlacedEntry>();
  return entries.flatMap((placed) => {
    const { entry, file, line, column } = placed;
    const first = seen.get(entry.id);
    seen.set(entry.id, first ?? placed);
    if (first === undefined) return [];
    const where = first.file === file ? "" : ` of ${first.file}`;
    const message = `"${entry.id}" is used twice, first on line ${first.line}${where}. Rename or remove one.`;
    return [{ file, line, column, message }];
  });
}

async function readData<T>(root: string, file: string, schema: z.ZodType<T>) {
  const text = await readFile(path.join(root, file), "utf8").catch(() => undefined);
  if (text !== undefined) return { file, ...parseData(text, schema, file) };
  const message = `This file is missing. Add it; content/README.md shows its shape.`;
  return {
    file,
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
