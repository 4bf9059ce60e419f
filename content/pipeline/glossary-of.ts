// The glossary as pages ask for it, put together from the library and the compiled lessons: each term with its
// neighbours, the sections and the scenario of a main term, its sources, the lessons and passages that use it.
import type { LessonFrontmatter } from "../model/lesson";
import type { MainTerm } from "../model/main-term";
import type { Term, TermSource } from "../model/term";
import { slugOf, type TermFinder, termFinder, termsIn } from "../model/term-names";
import { type Relations, relationsOf } from "../model/term-relations";
import type { Library } from "./library";
import type { Lesson } from "./load-lesson";
import type { ShelfScenario } from "./scenario-shelf";

export type TermLesson = Pick<LessonFrontmatter, "title" | "description" | "level" | "area"> & {
  readonly href: string;
};

export type TermPassage = {
  readonly href: string;
  readonly lesson: string;
  /** The words of the section's heading; null ahead of the first. */
  readonly section: string | null;
  readonly sentence: string;
};

export type GlossaryTerm = Relations & {
  readonly term: Term;
  readonly main: MainTerm | undefined;
  /** What the main term's few seconds show. */
  readonly shown: ShelfScenario | undefined;
  readonly sources: readonly Exclude<TermSource, string>[];
  readonly lessons: readonly TermLesson[];
  readonly passages: readonly TermPassage[];
};

export type Glossary = {
  /** By name. */
  readonly terms: readonly GlossaryTerm[];
  readonly byId: ReadonlyMap<string, GlossaryTerm>;
  /** Finds the words of the glossary in a text. */
  readonly find: TermFinder;
  /** Other addresses of a term: the last part of the address, and the name it comes from. */
  readonly aliases: ReadonlyMap<string, { readonly id: string; readonly name: string }>;
};

type UsingLesson = Pick<Lesson, "slug" | "frontmatter" | "headings" | "termIds" | "passages">;

export function glossaryOf(
  library: Pick<Library, "terms" | "mainTerms" | "facts" | "scenarios">,
  lessons: readonly UsingLesson[],
): Glossary {
  const all = [...library.terms.values()].toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  const relations = relationsOf(all);
  const find = termFinder(all);
  const lessonsOf = lessonsByTerm(find, lessons);
  const passagesOf = passagesByTerm(lessons);
  const terms = all.map((term): GlossaryTerm => {
    const main = library.mainTerms.get(term.id);
    return {
      ...(relations.get(term.id) ?? { requires: [], requiredBy: [], related: [] }),
      term,
      main,
      shown: main && library.scenarios.get(main.scenario),
      sources: sourcesOf(term, library.facts),
      lessons: lessonsOf.get(term.id) ?? [],
      passages: passagesOf.get(term.id) ?? [],
    };
  });
  const byId = new Map(terms.map((entry) => [entry.term.id, entry]));
  const aliases = new Map(
    all.flatMap(({ id, name, aliases: others }) =>
      [name, ...others]
        .map((one) => [slugOf(one), { id, name: one }] as const)
        .filter(([slug]) => slug !== "" && !byId.has(slug)),
    ),
  );
  return { terms, byId, find, aliases };
}

function sourcesOf(term: Term, facts: Library["facts"]) {
  const all = term.sources.flatMap((source) => {
    if (typeof source !== "string") return source;
    const fact = facts.get(source);
    return fact === undefined ? [] : { ...fact.source, date: fact.date };
  });
  return all.filter((source, index) => all.findIndex(({ url }) => url === source.url) === index);
}

/** The lesson about a term first, then those that ask for it or name it. */
function lessonsByTerm(find: TermFinder, lessons: readonly UsingLesson[]) {
  const byTerm = new Map<string, TermLesson[]>();
  const add = (id: string, { slug, frontmatter }: UsingLesson) => {
    const { title, description, level, area } = frontmatter;
    const href = `/lessons/${slug}/`;
    const known = byTerm.get(id) ?? [];
    if (known.some((lesson) => lesson.href === href)) return;
    byTerm.set(id, [...known, { href, title, description, level, area }]);
  };
  for (const lesson of lessons) {
    const names = [lesson.frontmatter.title, ...lesson.frontmatter.aliases].join(". ");
    for (const id of termsIn(find, names)) add(id, lesson);
  }
  for (const lesson of lessons) {
    for (const id of [...lesson.frontmatter.requires, ...lesson.termIds]) add(id, lesson);
  }
  return byTerm;
}

function passagesByTerm(lessons: readonly UsingLesson[]) {
  const byTerm = new Map<string, TermPassage[]>();
  for (const { slug, frontmatter, headings, passages } of lessons) {
    for (const { termId, headingId, sentence } of passages) {
      const section = headings.find(({ id }) => id === headingId)?.text ?? null;
      const href = `/lessons/${slug}/${headingId === null ? "" : `#${headingId}`}`;
      const passage = { href, lesson: frontmatter.title, section, sentence };
      byTerm.set(termId, [...(byTerm.get(termId) ?? []), passage]);
    }
  }
  return byTerm;
}
