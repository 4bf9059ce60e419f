// The glossary as data, for other programs: written once, at build. content/README.md tells its fields: one may be
// added, none taken away.
import { loadGlossary } from "@/content/load/load-glossary";
import { english } from "@/content/model/schema-org";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  const { terms } = await loadGlossary();
  return Response.json({
    name: "Glossary of serverless computing",
    license: english.license,
    language: english.inLanguage,
    terms: terms.map(({ term, requires, requiredBy, related, sources, lessons }) => ({
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
  });
}
