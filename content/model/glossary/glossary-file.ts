// What /glossary.json says of each term. Other programs read it: a field may be added, none taken away.
import type { Term, TermSource } from "./term";
import type { Relations } from "./term-relations";

type Entry = Relations & {
  readonly term: Term;
  readonly sources: readonly Exclude<TermSource, string>[];
  readonly lessons: readonly { readonly href: string; readonly title: string }[];
};

export function glossaryFile(entries: readonly Entry[]) {
  return {
    name: "Glossary of serverless computing",
    license: "https://creativecommons.org/licenses/by/4.0/",
    language: "en",
    terms: entries.map(({ term, requires, requiredBy, related, sources, lessons }) => ({
      id: term.id,
      name: term.name,
      aliases: term.aliases,
      covers: term.covers,
      keywords: term.keywords,
      level: term.level,
      area: term.area,
      definition: term.definition,
      plain: term.plain,
      /** From the address of this file. */
      page: `glossary/${term.id}/`,
      requires: requires.map(({ id }) => id),
      requiredBy: requiredBy.map(({ id }) => id),
      seeAlso: related.map(({ id }) => id),
      lessons: lessons.map(({ href, title }) => ({ title, page: href.replace(/^\//, "") })),
      sources,
    })),
  };
}
