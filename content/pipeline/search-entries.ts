// Gathers what the search can find: the terms of the glossary, the lessons with their sections and wrong
// ideas, the scenarios of the lab. How it is found is not decided here.
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { SearchEntry } from "../model/search-entry";
import { contentFolder } from "./content-folder";
import { loadCourse } from "./load-course";
import { type GlossaryTerm, loadGlossary } from "./load-glossary";
import { type Lesson, loadLesson } from "./load-lesson";
import { loadShelf, type ShelfScenario } from "./scenario-shelf";

const plain = { names: [], keywords: [], isMain: false } as const;

export async function loadSearchEntries(): Promise<readonly SearchEntry[]> {
  const [{ terms }, { lessons }, { scenarios }] = await Promise.all([
    loadGlossary(),
    loadCourse(),
    loadShelf(),
  ]);
  const ofLessons = await Promise.all(lessons.map(({ slug }) => lessonEntries(slug)));
  return [
    ...terms.flatMap(termEntries),
    ...ofLessons.flat(),
    ...[...scenarios.values()].map(scenarioEntry),
  ];
}

function termEntries({ term, main }: GlossaryTerm): readonly SearchEntry[] {
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
    names: term.aliases,
    keywords: term.keywords,
    text: term.definition,
    place: term.area,
    isMain: main !== undefined,
  };
  return [own, ...wrong];
}

async function lessonEntries(slug: string): Promise<readonly SearchEntry[]> {
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
  return [own, ...sections, ...(await wrongIdeas(lesson))];
}

/** Their headings say nothing about the subject. */
const sectionsOfEveryLesson: ReadonlySet<string> = new Set([
  "in-plain-words",
  "in-short",
  "misconceptions",
  "questions",
]);

async function wrongIdeas({ slug, frontmatter, headings }: Lesson): Promise<SearchEntry[]> {
  const text = await readFile(path.join(contentFolder, `lessons/${slug}/lesson.mdx`), "utf8");
  const anchor = headings.some(({ id }) => id === "misconceptions") ? "#misconceptions" : "";
  return [...text.matchAll(/<Misconception claim="([^"]+)">\s*([^\n<]*)/g)].map(
    ([, claim = "", truth = ""]) => ({
      ...plain,
      kind: "misconception",
      href: `/lessons/${slug}/${anchor}`,
      title: claim,
      text: truth.replace(/[*`]/g, "").replace(/(?<=[.!?])\s.*/, ""),
      place: frontmatter.title,
    }),
  );
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
