// The glossary as pages ask for it, put together from the library and the compiled lessons: each term with its
// neighbours, the sections and the scenario of a main term, its sources, the lessons and passages that use it.

import type { Library } from "../library/library";
import type { ShelfScenario } from "../library/scenario-shelf";
import type { FoundBy } from "../model/glossary/found-by";
import type { MainTerm } from "../model/glossary/main-term";
import type { FigureTable } from "../model/glossary/shown-figures";
import type { Term, TermSource } from "../model/glossary/term";
import { factsOf, type TermFigures } from "../model/glossary/term-figures";
import { slugOf, type TermFinder, termFinder, termsIn } from "../model/glossary/term-names";
import { type Comparison, comparisonsOf } from "../model/glossary/term-pair";
import { type Relations, relationsOf } from "../model/glossary/term-relations";
import type { TermLesson, TermPassage } from "../model/glossary/term-uses";
import type { Passage } from "../model/passage";
import { figureTables } from "./figures-of";
import type { Lesson } from "./load-lesson";

export type GlossaryTerm = Relations & {
  readonly term: Term;
  readonly main: MainTerm | undefined;
  /** How else it is found: asked for, and named in other languages. */
  readonly found: FoundBy | undefined;
  /** What the main term's few seconds show. */
  readonly shown: ShelfScenario | undefined;
  /** What is known of it in numbers. */
  readonly figures: readonly FigureTable[];
  /** Beside what people take for it. */
  readonly comparisons: readonly Comparison[];
  /** Its own, then those of its figures. */
  readonly sources: readonly Exclude<TermSource, string>[];
  /** The first of them; how many there are in all. */
  readonly lessons: readonly TermLesson[];
  readonly lessonCount: number;
  readonly passages: readonly TermPassage[];
  readonly passageCount: number;
};

/** More than anyone reads on one page. Without an end a term's page would grow with the course. */
const mostLessons = 40;
const mostPassages = 60;

export type Glossary = {
  /** By name. */
  readonly terms: readonly GlossaryTerm[];
  readonly byId: ReadonlyMap<string, GlossaryTerm>;
  /** Finds the words of the glossary in a text. */
  readonly find: TermFinder;
  /** Other addresses of a term: the last part of the address, and the words it comes from. */
  readonly aliases: ReadonlyMap<string, TermAlias>;
};

export type TermAlias = {
  readonly id: string;
  readonly name: string;
  /** Whether it is a name of the term, or something that is told under it. */
  readonly isName: boolean;
};

type UsingLesson = Pick<Lesson, "slug" | "frontmatter" | "headings" | "termIds" | "passages">;

export function glossaryOf(
  library: Pick<
    Library,
    "terms" | "mainTerms" | "figures" | "pairs" | "foundBy" | "facts" | "scenarios"
  >,
  lessons: readonly UsingLesson[],
): Glossary {
  const all = [...library.terms.values()].toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  const relations = relationsOf(all);
  const find = termFinder(all);
  const lessonsOf = lessonsByTerm(find, lessons);
  const passagesOf = passagesByTerm(lessons);
  const terms = all.map((term): GlossaryTerm => {
    const main = library.mainTerms.get(term.id);
    const figures = library.figures.get(term.id);
    const using = lessonsOf.get(term.id) ?? new Map<string, UsingLesson>();
    const passages = passagesOf.get(term.id) ?? [];
    return {
      ...(relations.get(term.id) ?? { requires: [], requiredBy: [], related: [] }),
      term,
      main,
      found: library.foundBy.get(term.id),
      shown: main && library.scenarios.get(main.scenario),
      figures: figureTables(figures, library.facts),
      comparisons: comparisonsOf(term.id, library.pairs.values(), library.terms),
      sources: sourcesOf([...term.sources, ...factsNamed(figures)], library.facts),
      lessons: [...using.values()].slice(0, mostLessons).map(lessonLine),
      lessonCount: using.size,
      passages: passages.slice(0, mostPassages).map(passageLine),
      passageCount: passages.length,
    };
  });
  const byId = new Map(terms.map((entry) => [entry.term.id, entry]));
  const aliases = new Map(
    all.flatMap(({ id, name, aliases: others, covers }) =>
      [name, ...others, ...covers]
        .map((one) => [slugOf(one), { id, name: one, isName: !covers.includes(one) }] as const)
        .filter(([slug]) => slug !== "" && !byId.has(slug)),
    ),
  );
  return { terms, byId, find, aliases };
}

function factsNamed(figures: TermFigures | undefined): readonly string[] {
  return (figures?.asks ?? []).flatMap(({ lines }) => lines.flatMap(factsOf));
}

function sourcesOf(sources: readonly TermSource[], facts: Library["facts"]) {
  const all = sources.flatMap((source) => {
    if (typeof source !== "string") return source;
    const fact = facts.get(source);
    return fact === undefined ? [] : { ...fact.source, date: fact.date };
  });
  return all.filter((source, index) => all.findIndex(({ url }) => url === source.url) === index);
}

/** The lesson about a term first, then those that ask for it or name it. */
function lessonsByTerm(find: TermFinder, lessons: readonly UsingLesson[]) {
  const byTerm = new Map<string, Map<string, UsingLesson>>();
  const add = (id: string, lesson: UsingLesson) => {
    const known = byTerm.get(id) ?? new Map<string, UsingLesson>();
    byTerm.set(id, known);
    if (!known.has(lesson.slug)) known.set(lesson.slug, lesson);
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

function lessonLine({ slug, frontmatter }: UsingLesson): TermLesson {
  const { title, description, level, area } = frontmatter;
  return { href: `/lessons/${slug}/`, title, description, level, area };
}

type FoundPassage = { readonly lesson: UsingLesson; readonly passage: Passage };

function passagesByTerm(lessons: readonly UsingLesson[]) {
  const byTerm = new Map<string, FoundPassage[]>();
  for (const lesson of lessons) {
    for (const passage of lesson.passages) {
      const known = byTerm.get(passage.termId) ?? [];
      byTerm.set(passage.termId, known);
      known.push({ lesson, passage });
    }
  }
  return byTerm;
}

function passageLine({ lesson, passage }: FoundPassage): TermPassage {
  const { slug, frontmatter, headings } = lesson;
  const { headingId, sentence } = passage;
  const section = headings.find(({ id }) => id === headingId)?.text ?? null;
  const href = `/lessons/${slug}/${headingId === null ? "" : `#${headingId}`}`;
  return { href, lesson: frontmatter.title, section, sentence };
}
