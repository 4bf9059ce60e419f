// Gathers what the search can find: the terms of the glossary, the lessons with their sections and wrong
// ideas, the paths, the other pages, the scenarios of the lab. How it is found is not decided here.

import type { Library } from "../library/library";
import type { ShelfScenario } from "../library/scenario-shelf";
import { foundPages } from "../model/found-pages";
import type { Path } from "../model/path/path";
import { columnsOf, type SearchEntry, type SearchFile } from "../model/search-entry";
import sameWords from "../same-words.json";
import { loadCourse } from "./load-course";
import { type GlossaryTerm, loadGlossary } from "./load-glossary";
import { type Lesson, loadLesson } from "./load-lesson";
import { loadLibrary } from "./load-library";
import { loadPaths } from "./load-paths";

const plain = { names: [], keywords: [], more: "", level: "", isMain: false } as const;

async function loadSearchEntries(): Promise<readonly SearchEntry[]> {
  const [{ terms }, { lessons }, { scenarios, misconceptions }] = await Promise.all([
    loadGlossary(),
    loadCourse(),
    loadLibrary(),
  ]);
  const ofLessons = await Promise.all(
    lessons.map(({ slug }) => lessonEntries(slug, misconceptions)),
  );
  return [
    ...terms.flatMap(termEntries),
    ...ofLessons.flat(),
    ...(await loadPaths()).map(pathEntry),
    ...foundPages.map((page): SearchEntry => ({ ...plain, kind: "page", place: "", ...page })),
    ...[...scenarios.values()].map(scenarioEntry),
  ];
}

function termEntries({ term, main, found }: GlossaryTerm): readonly SearchEntry[] {
  const href = `/glossary/${term.id}/`;
  const wrong = (main?.misconceptions ?? []).map(
    ({ claim, truth }): SearchEntry => ({
      ...plain,
      kind: "misconception",
      href: `${href}#misconceptions`,
      title: claim,
      text: truth,
      place: term.name,
    }),
  );
  const own: SearchEntry = {
    kind: "term",
    href,
    title: term.name,
    names: [
      ...term.aliases,
      ...term.covers,
      ...Object.values(found?.names ?? {}).flatMap((names) => names ?? []),
    ],
    keywords: [...term.keywords, ...(found?.asked ?? [])],
    text: term.definition,
    more: term.plain,
    place: term.area,
    level: term.level,
    isMain: main !== undefined,
  };
  return [own, ...wrong];
}

async function lessonEntries(slug: string, ideas: Ideas): Promise<readonly SearchEntry[]> {
  const lesson = await loadLesson(slug);
  if (lesson.kind === "broken") return [];
  const { title, description, aliases, level, area } = lesson.frontmatter;
  const href = `/lessons/${slug}/`;
  const own: SearchEntry = {
    ...plain,
    kind: "lesson",
    href,
    title,
    names: aliases,
    text: description,
    place: `${level}, ${area}`,
  };
  const sections = lesson.headings
    .filter(({ id }) => !sectionsOfEveryLesson.has(id))
    .map(
      ({ id, text }): SearchEntry => ({
        ...plain,
        kind: "section",
        href: `${href}#${id}`,
        title: text,
        text: "",
        place: title,
      }),
    );
  return [own, ...sections, ...wrongIdeas(lesson, ideas)];
}

/** Their headings say nothing about the subject. */
const sectionsOfEveryLesson: ReadonlySet<string> = new Set([
  "in-plain-words",
  "in-short",
  "misconceptions",
  "questions",
]);

/** Each at the place that refutes it. */
function wrongIdeas({ slug, frontmatter }: Lesson, ideas: Ideas): readonly SearchEntry[] {
  return [...ideas.values()]
    .filter(({ taughtAt }) => taughtAt.startsWith(`${slug}#`))
    .map(({ claim, refutation, taughtAt }) => ({
      ...plain,
      kind: "misconception",
      href: `/lessons/${taughtAt.replace("#", "/#")}`,
      title: claim,
      text: refutation.replace(/(?<=[.!?])\s.*/, ""),
      place: frontmatter.title,
    }));
}

type Ideas = Library["misconceptions"];

function pathEntry({ slug, title, description, level, steps }: Path): SearchEntry {
  return {
    ...plain,
    kind: "path",
    href: `/paths/${slug}/`,
    title,
    text: description,
    place: `${level}, ${steps.length} steps`,
  };
}

function scenarioEntry({ id, title, description }: ShelfScenario): SearchEntry {
  return {
    ...plain,
    kind: "scenario",
    href: `/lab/#1.shelf=${id}`,
    title,
    text: description,
    place: "The lab",
  };
}

export async function loadSearchFile(): Promise<SearchFile> {
  const [entries, { terms }] = await Promise.all([loadSearchEntries(), loadGlossary()]);
  const often = terms
    .toSorted((one, other) => other.passageCount - one.passageCount)
    .slice(0, mostOften)
    .map(({ term }) => `/glossary/${term.id}/`);
  return { entries: columnsOf(entries), same: sameWords, often };
}

const mostOften = 8;
