// The glossary as data, for other programs: written once, at build. content/README.md tells its fields: one may be
// added, none taken away.
import { loadGlossary } from "@/content/load/load-glossary";
import { english } from "@/content/model/schema-org";
import { spokenPlainly } from "@/simulator/quantity";

export const dynamic = "force-static";

/** Of the form of this file. */
const VERSION = 2;

export async function GET(): Promise<Response> {
  const { terms } = await loadGlossary();
  return Response.json({
    version: VERSION,
    name: "Glossary of serverless computing",
    license: english.license,
    language: english.inLanguage,
    terms: terms.map(({ term, found, figures, sources, lessons, ...near }) => ({
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
      markdown: `glossary/${term.id}/index.md`,
      translations: found?.names ?? {},
      figures: figures.map(({ what, lines }) => ({
        what,
        lines: lines.map(({ of, text, note, says, source, isPublished }) => ({
          of,
          value: spokenPlainly(text),
          note,
          says: spokenPlainly(says),
          isPublished,
          source,
        })),
      })),
      requires: near.requires.map(({ id }) => id),
      requiredBy: near.requiredBy.map(({ id }) => id),
      seeAlso: near.related.map(({ id }) => id),
      lessons: lessons.map(({ href, title }) => ({ title, page: href.replace(/^\//, "") })),
      sources,
    })),
  });
}
