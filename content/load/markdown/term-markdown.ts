// A term as Markdown, for programs that quote it: definition, figures, plain words, relations, sources.
import { spokenPlainly } from "@/simulator/quantity";
import type { FigureTable, ShownFigure } from "../../model/glossary/shown-figures";
import type { Term } from "../../model/glossary/term";
import type { GlossaryTerm } from "../glossary-of";

export function termMarkdown(
  { term, main, found, figures, sources, lessons, ...near }: GlossaryTerm,
  addressOf: (address: string) => string,
): string {
  const names = Object.entries(found?.names ?? {}).flatMap(([language, of = []]) =>
    of.length > 0 ? `${language} ${of.join(", ")}` : [],
  );
  const parts = [
    `# ${term.name}`,
    term.definition,
    term.aliases.length > 0 && `Also known as: ${term.aliases.join(", ")}.`,
    term.covers.length > 0 && `Covers: ${term.covers.join(", ")}.`,
    names.length > 0 && `In other languages: ${names.join("; ")}.`,
    `The page: ${addressOf(`/glossary/${term.id}/`)}. CC BY 4.0, name Scale to Zero.`,
    ...figures.map(figureText),
    `## In plain words\n\n${term.plain}`,
    main && `## How it works\n\n${main.howItWorks.join("\n\n")}`,
    main && `## Why it matters\n\n${main.whyItMatters.join("\n\n")}`,
    main && `## Examples\n\n${list(main.examples)}`,
    main &&
      `## Trade-offs\n\n${list(main.tradeOffs.map(({ gain, give }) => `Gain: ${gain} Give: ${give}`))}`,
    main &&
      `## Misconceptions\n\n${list(main.misconceptions.map(({ claim, truth }) => `Not so: “${claim}” ${truth}`))}`,
    terms("Know first", near.requires, addressOf),
    terms("Leads to", near.requiredBy, addressOf),
    terms("See also", near.related, addressOf),
    lessons.length > 0 &&
      `## Lessons\n\n${list(lessons.map(({ href, title, description }) => `[${title}](${addressOf(href)}): ${description}`))}`,
    `## Sources\n\n${list(sources.map(({ title, url, date }) => `[${title}](${url}), ${date}`))}`,
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function figureText({ what, lines }: FigureTable): string {
  return `## ${what}\n\n${list(lines.map(lineText))}`;
}

function lineText({ of, text, note, source, isPublished }: ShownFigure): string {
  const from = source === null ? "assumed" : `[${source.title}](${source.url}), ${source.date}`;
  const basis = source === null && !isPublished ? "" : ` (${from})`;
  return `${of}: ${spokenPlainly(text)}${note === "" ? "" : `, ${note}`}${basis}`;
}

function terms(
  title: string,
  of: readonly Pick<Term, "id" | "name" | "definition">[],
  addressOf: (address: string) => string,
): string {
  if (of.length === 0) return "";
  const lines = of.map(
    ({ id, name, definition }) => `[${name}](${addressOf(`/glossary/${id}/`)}): ${definition}`,
  );
  return `## ${title}\n\n${list(lines)}`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}
