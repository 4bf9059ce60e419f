// The collections that lessons refer to (facts, terms), read from a content folder with their faults.
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { type Course, courseSchema } from "../model/course";
import { type Fact, factSchema } from "../model/fact";
import { type MainTerm, mainTermSchema } from "../model/glossary/main-term";
import { type Term, termSchema } from "../model/glossary/term";
import { type Misconception, misconceptionSchema } from "../model/misconception";
import type { ContentList, ContentProblem } from "../model/problem";
import { glossaryProblems, mainTermProblems } from "./glossary-problems";
import type { PlacedFact } from "./overdue-facts";
import { type Place, parseData } from "./parse-data";
import { notOnShelf, readShelf, type ShelfScenario } from "./scenario-shelf";

export type Library = {
  readonly course: Course;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly mainTerms: ReadonlyMap<string, MainTerm>;
  readonly scenarios: ReadonlyMap<string, ShelfScenario>;
  readonly unreadScenarios: ReadonlySet<string>;
  readonly misconceptions: ReadonlyMap<string, PlacedMisconception>;
  /** Of each goal, the scenario it begins with. */
  readonly goals: ReadonlyMap<string, string>;
  readonly problems: readonly ContentProblem[];
};

/** With the lists that could not be read whole, the place of each lesson in the list of the course, and that of each
 * fact's day of review. */
export type ReadLibrary = Library & {
  readonly unreadLists: readonly ContentList[];
  readonly placeOfLesson: (index: number) => Place;
  readonly placedFacts: readonly PlacedFact[];
};

/** With the place of what says where it is taught. */
export type PlacedMisconception = Misconception & Place & { readonly file: string };

export async function readLibrary(root: string): Promise<ReadLibrary> {
  const [course, facts, terms, mains, shelf, goals, wrongIdeas] = await Promise.all([
    readData(root, "course.json", courseSchema),
    readFolder(root, "facts", factSchema),
    readFolder(root, "glossary", termSchema),
    readMainTerms(root),
    readShelf(root),
    readGoalScenarios(root),
    readFolder(root, "misconceptions", misconceptionSchema),
  ]);
  const placeOfLesson = (index: number): Place => course.placeOf(["lessons", index]);
  return {
    course: course.value ?? { lessons: [] },
    placeOfLesson,
    unreadLists: [facts, terms, wrongIdeas].flatMap(({ isWhole, folder }) =>
      isWhole ? [] : folder,
    ),
    facts: facts.byId,
    placedFacts: facts.entries.map(({ entry, file, placeOf }) => ({
      ...entry,
      file,
      ...placeOf(["reviewBy"]),
    })),
    terms: terms.byId,
    mainTerms: new Map(mains.placed.map(({ main }) => [main.id, main])),
    scenarios: shelf.scenarios,
    unreadScenarios: shelf.unreadScenarios,
    misconceptions: new Map(
      wrongIdeas.entries.map(({ entry, file, placeOf }) => [
        entry.id,
        { ...entry, file, ...placeOf(["taughtAt"]) },
      ]),
    ),
    goals,
    problems: [
      ...course.problems,
      ...repeated(course.value?.lessons ?? [], "course.json", placeOfLesson),
      ...facts.problems,
      ...terms.problems,
      ...glossaryProblems(
        terms.entries.map(({ entry, ...rest }) => ({ term: entry, ...rest })),
        new Set(facts.byId.keys()),
      ),
      ...mains.problems,
      ...mainTermProblems(mains.placed, new Set(terms.byId.keys()), shelf),
      ...shelf.problems,
      ...wrongIdeas.problems,
      ...wrongIdeas.entries.flatMap(({ entry, file, placeOf }) => {
        const wrong = notOnShelf(entry.scenario ?? "", shelf);
        if (entry.scenario === undefined || wrong === undefined) return [];
        return [{ file, ...placeOf(["scenario"]), message: `"${entry.scenario}" ${wrong}` }];
      }),
    ],
  };
}

/** The goals themselves are checked where they are used. */
async function readGoalScenarios(root: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(path.join(root, "goals")).catch(() => []);
  const files = names.filter((name) => name.endsWith(".json"));
  const schema = z.object({ scenario: z.string() });
  const read = await Promise.all(
    files.map(async (name) => {
      const { value } = await readData(root, `goals/${name}`, schema);
      return [name.slice(0, -5), value?.scenario ?? ""] as const;
    }),
  );
  return new Map(read);
}

export async function readFacts(root: string): Promise<ReadonlyMap<string, Fact>> {
  return (await readFolder(root, "facts", factSchema)).byId;
}

/** Every list in the files of a folder, as one: an id is an id whichever file it stands in. */
async function readFolder<T extends { readonly id: string }>(
  root: string,
  folder: ContentList,
  schema: z.ZodType<T>,
) {
  const names = await readdir(path.join(root, folder)).catch(() => []);
  const files = names.filter((name) => name.endsWith(".json")).sort();
  const list = z.array(schema, { error: "a list of entries in [ ]" });
  const lists = await Promise.all(files.map((name) => readData(root, `${folder}/${name}`, list)));
  const entries = lists.flatMap(({ value, placeOf, file }) =>
    (value ?? []).map((entry, index) => ({
      entry,
      file,
      placeOf: (path: readonly PropertyKey[]) => placeOf([index, ...path]),
    })),
  );
  return {
    folder,
    isWhole: lists.every(({ value }) => value !== undefined),
    entries,
    byId: new Map(entries.map(({ entry }) => [entry.id, entry])),
    problems: [...lists.flatMap(({ problems }) => problems), ...repeatedAcross(entries)],
  };
}

/** The terms with sections of their own: one in each file. */
async function readMainTerms(root: string) {
  const folder = "glossary/main";
  const names = await readdir(path.join(root, folder)).catch(() => []);
  const files = names.filter((name) => name.endsWith(".json")).sort();
  const read = await Promise.all(
    files.map((name) => readData(root, `${folder}/${name}`, mainTermSchema)),
  );
  return {
    placed: read.flatMap(({ value, file, placeOf }) =>
      value === undefined ? [] : [{ main: value, file, placeOf }],
    ),
    problems: read.flatMap(({ problems }) => problems),
  };
}

type PlacedEntry = {
  readonly entry: { readonly id: string };
  readonly file: string;
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
};

function repeatedAcross(entries: readonly PlacedEntry[]): readonly ContentProblem[] {
  const seen = new Map<string, PlacedEntry>();
  return entries.flatMap((placed) => {
    const { entry, file, placeOf } = placed;
    const first = seen.get(entry.id);
    seen.set(entry.id, first ?? placed);
    if (first === undefined) return [];
    const where = first.file === file ? "" : ` of ${first.file}`;
    const line = first.placeOf(["id"]).line;
    const message = `"${entry.id}" is used twice, first on line ${line}${where}. Rename or remove one.`;
    return [{ file, ...placeOf(["id"]), message }];
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
