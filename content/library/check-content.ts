// Every fault of a content folder at once: data, each lesson, and what only shows across lessons
// (dead links and anchors, lessons missing from the course).
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { type CompiledLesson, compileLesson, type LessonSource } from "../compile/compile-lesson";
import type { LessonFrontmatter } from "../model/lesson";
import type { ContentProblem } from "../model/problem";
import type { Question, Quiz } from "../model/quiz/quiz";
import type { Sheet } from "../model/sheet-file";
import { minutesOf, type StudyTime } from "../model/study-time";
import type { Teach } from "../model/teach";
import { withEarlier } from "./earlier-questions";
import { encodingProblems } from "./encoding";
import { type Library, type ReadLibrary, readLibrary } from "./library";
import { linkProblems } from "./links";
import { didYouMean } from "./nearest";
import { pathProblems, type StepTargets } from "./path-problems";
import { readQuiz } from "./quiz-problems";
import type { Made } from "./read-beside";
import { readSheet } from "./sheet-problems";
import { readTeach } from "./teach-problems";

/** With what stands beside it, and the faults of all of it. Plain data, for the pages. */
export type CheckedLesson = Omit<CompiledLesson, "frontmatter"> & {
  readonly frontmatter: LessonFrontmatter | undefined;
  readonly time: StudyTime;
  readonly quiz: Quiz | null;
  readonly teach: Teach | null;
  readonly sheet: Sheet | null;
};

export type ContentCheck = {
  readonly problems: readonly ContentProblem[];
  readonly library: ReadLibrary;
  readonly lessons: readonly CheckedLesson[];
};

export async function checkContent(root: string): Promise<ContentCheck> {
  const [library, sources, garbled] = await Promise.all([
    readLibrary(root),
    readLessons(root),
    encodingProblems(root),
  ]);
  const compiledAll = await Promise.all(
    sources.map((source) => compileLesson(source, { root, library })),
  );
  const isGarbled = (file: string) => garbled.some((one) => one.file === file);
  const compiled = compiledAll.map((lesson) =>
    isGarbled(lesson.file) ? { ...lesson, code: undefined } : lesson,
  );
  const dead = linkProblems(compiled, library.terms.keys());
  const isOwn = ({ file, leansOn }: ContentProblem) =>
    !isGarbled(file) && !(leansOn && library.unreadLists.includes(leansOn));
  const read = await Promise.all(
    compiled.map(async (lesson) => ({ ...lesson, ...(await readBeside(root, lesson, library)) })),
  );
  const lessons = await Promise.all(
    read.map(async (lesson) => {
      const asked = await askedAgain(root, lesson, read, library.course.lessons);
      const links = dead.filter(({ file }) => file === lesson.file);
      const problems = [...lesson.problems, ...links, ...lesson.beside, ...asked.problems].filter(
        isOwn,
      );
      const quiz = asked.made ?? null;
      const time = studyTime(lesson, quiz);
      const frontmatter = lesson.frontmatter && {
        ...lesson.frontmatter,
        minutes: minutesOf(time),
      };
      const { beside: _, ...rest } = lesson;
      return { ...rest, frontmatter, time, quiz, problems };
    }),
  );
  const problems = [
    ...library.problems,
    ...courseProblems(library, sources),
    ...misconceptionProblems(library, compiled),
    ...pathProblems(library.paths, targetsOf(library, compiled), (place) =>
      isUnread(place, compiled),
    ),
  ];
  const all = [
    ...garbled,
    ...problems.filter(isOwn),
    ...lessons.flatMap((lesson) => lesson.problems),
  ];
  return { problems: all.toSorted(byPlace), library, lessons };
}

function studyTime(
  { words, codeLines, filmSeconds, predictions, goals }: CompiledLesson,
  quiz: Quiz | null,
): StudyTime {
  const questions = (quiz?.questions.length ?? 0) + (quiz?.earlier.length ?? 0);
  return { words, codeLines, filmSeconds, predictions, questions, goals: goals.length };
}

type Beside = Pick<CheckedLesson, "quiz" | "teach" | "sheet"> & {
  readonly beside: readonly ContentProblem[];
};

/** The quiz of a lesson, the votes on its questions, what its teacher is given, what is chosen for paper. */
async function readBeside(root: string, lesson: CompiledLesson, library: Library): Promise<Beside> {
  const { slug, headings, keeps, code } = lesson;
  // What leans on a lesson that cannot be read is looked at when it can.
  if (code === undefined) return { quiz: null, teach: null, sheet: null, beside: [] };
  const [quizText, teachText, text] = await Promise.all(
    ["quiz.json", "teach.json", "sheet.json"].map((name) => textOf(root, slug, name)),
  );
  const asked = readAsked(lesson, library, quizText, teachText);
  if (text === undefined) return { ...asked, sheet: null };
  const { made, problems } = readSheet({ slug, text, headings, library, keeps });
  return { ...asked, sheet: made ?? null, beside: [...asked.beside, ...problems] };
}

function textOf(root: string, slug: string, name: string): Promise<string | undefined> {
  return readFile(path.join(root, "lessons", slug, name), "utf8").catch(() => undefined);
}

/** The quiz of a lesson with the questions of earlier lessons that it asks again. */
async function askedAgain(
  root: string,
  { slug, quiz }: Pick<CheckedLesson, "slug" | "quiz">,
  all: readonly (Pick<CheckedLesson, "slug" | "quiz"> & Pick<Beside, "beside">)[],
  course: readonly string[],
): Promise<Made<Quiz>> {
  const text = await textOf(root, slug, "quiz.json");
  if (quiz === null || text === undefined) return { made: undefined, problems: [] };
  const earlier = course.slice(0, Math.max(0, course.indexOf(slug)));
  const lessons = earlier.flatMap((one) => all.find((lesson) => lesson.slug === one) ?? []);
  return withEarlier({
    quiz,
    text,
    before: lessons.flatMap((lesson) => lesson.quiz ?? []),
    isSomeUnread: lessons.some(({ beside }) => beside.length > 0),
  });
}

function readAsked(
  lesson: CompiledLesson,
  library: Library,
  quizText: string | undefined,
  teachText: string | undefined,
): Omit<Beside, "sheet"> {
  const { slug, headings, frontmatter, deck } = lesson;
  const { title = slug, goals = [] } = frontmatter ?? {};
  const read =
    quizText === undefined
      ? null
      : readQuiz({ slug, title, goals, text: quizText, headings, library });
  // What leans on a quiz that cannot be read is looked at when it can.
  if (read && !read.made) return { quiz: null, teach: null, beside: read.problems };
  const quiz = read?.made ?? null;
  const votes = voteProblems(lesson, quiz?.questions ?? []);
  if (teachText === undefined) return { quiz, teach: null, beside: votes };
  const scenes = deck?.scenes ?? [];
  const taught = readTeach({ slug, text: teachText, headings, scenes, quiz, library });
  return { quiz, teach: taught.made ?? null, beside: [...votes, ...taught.problems] };
}

/** Each vote is on a question of the quiz, and one that a show of hands can answer. */
function voteProblems(
  { slug, file, deck }: CompiledLesson,
  questions: readonly Question[],
): readonly ContentProblem[] {
  return (deck?.votes ?? []).flatMap(({ question: id, line, column }) => {
    const found = questions.find((one) => one.id === `${slug}/${id}`);
    if (found && "options" in found) return [];
    const ids = questions.flatMap((one) =>
      "options" in one ? [one.id.slice(slug.length + 1)] : [],
    );
    const wrong = found
      ? `is a question of kind "${found.kind}", expected one with options to choose from. Choose another.`
      : `is not a question of quiz.json.${didYouMean(id, ids)} Questions with options: ${ids.join(", ") || "none"}.`;
    return [{ file, line, column, message: `<Vote question="${id}"> ${wrong}` }];
  });
}

/** What the step of a path may lead to. */
function targetsOf(library: Library, lessons: readonly CompiledLesson[]): StepTargets {
  return {
    lesson: library.course.lessons,
    section: placesIn(lessons),
    term: [...library.terms.keys()],
    // In the lab knobs are turned; a goal that is met by sending is of its lesson.
    goal: [...library.goals.values()].flatMap(({ id, sends }) => (sends ? [] : id)),
    scenario: [...library.scenarios.keys(), ...library.unreadScenarios],
  };
}

/** Whether a place is in a lesson whose headings are not known, for it cannot be read. */
function isUnread(place: string, lessons: readonly CompiledLesson[]): boolean {
  return lessons.some(({ slug, code }) => code === undefined && place.startsWith(`${slug}#`));
}

function placesIn(lessons: readonly CompiledLesson[]): readonly string[] {
  return lessons.flatMap(({ slug, headings }) => headings.map(({ id }) => `${slug}#${id}`));
}

/** Each wrong idea is taught at a heading that is there. */
function misconceptionProblems(
  { misconceptions }: Library,
  lessons: readonly CompiledLesson[],
): readonly ContentProblem[] {
  const places = placesIn(lessons);
  return [...misconceptions.values()].flatMap(({ taughtAt, file, line, column }) => {
    if (places.includes(taughtAt) || isUnread(taughtAt, lessons)) return [];
    const message = `"${taughtAt}" is no heading of a lesson.${didYouMean(taughtAt, places)}`;
    return [{ file, line, column, message }];
  });
}

export async function readLessons(root: string): Promise<readonly LessonSource[]> {
  const folder = path.join(root, "lessons");
  const entries = await readdir(folder, { withFileTypes: true });
  const slugs = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(
    slugs.toSorted().map(async (slug) => {
      const file = `lessons/${slug}/lesson.mdx`;
      return { slug, file, text: await readFile(path.join(root, file), "utf8") };
    }),
  );
}

function courseProblems(
  { course, placeOfLesson }: ReadLibrary,
  sources: readonly LessonSource[],
): readonly ContentProblem[] {
  const slugs = sources.map(({ slug }) => slug);
  const unknown = course.lessons.flatMap((slug, index) => {
    if (slugs.includes(slug)) return [];
    const message = `"${slug}" is not a lesson: expected a folder lessons/${slug}/ with lesson.mdx.${didYouMean(slug, slugs)}`;
    return [{ ...placeOfLesson(index), message }];
  });
  const unlisted = sources.flatMap(({ slug, file }) => {
    if (course.lessons.includes(slug)) return [];
    const message = `The lesson "${slug}" is not in the course. Add "${slug}" to "lessons" in course.json.`;
    return [{ file, line: 1, column: 1, message }];
  });
  return [...unknown, ...unlisted];
}

function byPlace(one: ContentProblem, other: ContentProblem): number {
  return (
    one.file.localeCompare(other.file, "en") || one.line - other.line || one.column - other.column
  );
}
