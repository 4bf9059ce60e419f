// The collections that lessons, quizzes and pages refer to (facts, terms, goals, scenarios …), read from a content folder
// with their faults.
import { type Course, courseSchema } from "../model/course";
import { type Fact, factSchema } from "../model/fact";
import { type FoundBy, foundBySchema } from "../model/glossary/found-by";
import { type MainTerm, mainTermSchema } from "../model/glossary/main-term";
import { type Term, termSchema } from "../model/glossary/term";
import { type TermFigures, termFiguresSchema } from "../model/glossary/term-figures";
import { type TermPair, termPairSchema } from "../model/glossary/term-pair";
import { type Goal, goalSchema } from "../model/goal";
import { type Misconception, misconceptionSchema } from "../model/misconception";
import { type PathFile, pathSchema } from "../model/path/path";
import type { ContentList, ContentProblem } from "../model/problem";
import { microsOf } from "../model/scenario/scenario-micros";
import { figureProblems } from "./figure-problems";
import {
  foundByProblems,
  glossaryProblems,
  mainTermProblems,
  pairProblems,
} from "./glossary-problems";
import type { PlacedFact } from "./overdue-facts";
import type { ParsedData, Place } from "./parse-data";
import { type Placed, readData, readEach, readLists } from "./read-data";
import { notOnShelf, readShelf, type Shelf, type ShelfScenario } from "./scenario-shelf";

export type Library = {
  readonly course: Course;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly foundBy: ReadonlyMap<string, FoundBy>;
  /** By the ids of their terms. */
  readonly figures: ReadonlyMap<string, TermFigures>;
  readonly pairs: ReadonlyMap<string, TermPair>;
  readonly mainTerms: ReadonlyMap<string, MainTerm>;
  readonly scenarios: ReadonlyMap<string, ShelfScenario>;
  readonly unreadScenarios: ReadonlySet<string>;
  readonly misconceptions: ReadonlyMap<string, PlacedMisconception>;
  /** In the order of their names. */
  readonly goals: ReadonlyMap<string, Goal>;
  readonly paths: readonly (ParsedData<PathFile> & { readonly name: string })[];
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
export type PlacedMisconception = Misconception & Place;

export async function readLibrary(root: string): Promise<ReadLibrary> {
  const [course, facts, figures, pairs, terms, foundBy, wrongIdeas, mains, goals, paths, shelf] =
    await Promise.all([
      readData(root, "course.json", courseSchema),
      readLists(root, "facts", factSchema),
      readLists(root, "figures", termFiguresSchema),
      readLists(root, "pairs", termPairSchema),
      readLists(root, "glossary", termSchema),
      readLists(root, "found-by", foundBySchema),
      readLists(root, "misconceptions", misconceptionSchema),
      readEach(root, "glossary/main", mainTermSchema),
      readEach(root, "goals", goalSchema),
      readEach(root, "paths", pathSchema),
      readShelf(root),
    ]);
  const placeOfLesson = (index: number): Place => course.placeOf(["lessons", index]);
  const placedMains = mains.flatMap(placedIn);
  const placedGoals = goals.flatMap((read) =>
    placedIn(read).map((placed) => ({ ...placed, entry: { id: read.name, ...placed.entry } })),
  );
  const areGoalsRead = placedGoals.length === goals.length;
  return {
    course: course.value ?? { lessons: [] },
    placeOfLesson,
    unreadLists: [
      ...[facts, figures, terms, wrongIdeas].flatMap(({ isWhole, folder }) =>
        isWhole ? [] : folder,
      ),
      ...(areGoalsRead ? [] : (["goals"] as const)),
    ],
    facts: facts.byId,
    placedFacts: facts.entries.map(({ entry, placeOf }) => ({
      ...entry,
      ...placeOf(["reviewBy"]),
    })),
    figures: figures.byId,
    pairs: pairs.byId,
    terms: terms.byId,
    foundBy: foundBy.byId,
    mainTerms: new Map(placedMains.map(({ entry }) => [entry.id, entry])),
    scenarios: shelf.scenarios,
    unreadScenarios: shelf.unreadScenarios,
    misconceptions: new Map(
      wrongIdeas.entries.map(({ entry, placeOf }) => [
        entry.id,
        { ...entry, ...placeOf(["taughtAt"]) },
      ]),
    ),
    goals: new Map(placedGoals.map(({ entry }) => [entry.id, entry])),
    paths,
    problems: [
      ...[
        course,
        facts,
        figures,
        pairs,
        terms,
        foundBy,
        wrongIdeas,
        ...mains,
        ...goals,
        shelf,
      ].flatMap(({ problems }) => problems),
      ...repeatedLessons(course.value?.lessons ?? [], placeOfLesson),
      ...glossaryProblems(terms.entries, new Set(facts.byId.keys())),
      ...pairProblems(pairs.entries, new Set(terms.byId.keys()), shelf),
      ...foundByProblems(foundBy.entries, new Set(terms.byId.keys())),
      ...figureProblems(figures.entries, new Set(terms.byId.keys()), new Set(facts.byId.keys())),
      ...mainTermProblems(placedMains, new Set(terms.byId.keys()), shelf),
      ...[...wrongIdeas.entries, ...placedGoals].flatMap((placed) => offShelf(placed, shelf)),
      ...wrongIdeas.entries.flatMap((placed) => outsideRun(placed, shelf)),
    ],
  };
}

function placedIn<T>({ value, placeOf }: ParsedData<T>): readonly Placed<T>[] {
  return value === undefined ? [] : [{ entry: value, placeOf }];
}

function offShelf(
  { entry, placeOf }: Placed<{ readonly scenario?: string | undefined }>,
  shelf: Shelf,
): readonly ContentProblem[] {
  const wrong = notOnShelf(entry.scenario ?? "", shelf);
  if (entry.scenario === undefined || wrong === undefined) return [];
  return [{ ...placeOf(["scenario"]), message: `"${entry.scenario}" ${wrong}` }];
}

/** The instant that shows an idea to be wrong is one of its run. */
function outsideRun(
  { entry: { scenario: id, at }, placeOf }: Placed<Misconception>,
  shelf: Shelf,
): readonly ContentProblem[] {
  if (at === undefined) return [];
  if (id === undefined)
    return [
      {
        ...placeOf(["at"]),
        message: `"at" expected a "scenario" to stand at that instant. Add it.`,
      },
    ];
  const end = shelf.scenarios.get(id)?.scenario.horizon ?? Number.POSITIVE_INFINITY;
  if (microsOf(at) <= end) return [];
  const message = `expected an instant of the run, which ends after ${end / 1_000_000}s, found "${at}".`;
  return [{ ...placeOf(["at"]), message }];
}

function repeatedLessons(
  ids: readonly string[],
  placeOf: (index: number) => Place,
): readonly ContentProblem[] {
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (first === index) return [];
    const message = `"${id}" is used twice, first on line ${placeOf(first).line}. Rename or remove one.`;
    return [{ ...placeOf(index), message }];
  });
}
