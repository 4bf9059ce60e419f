// The site in a page of Markdown, for language models and whoever else wants to know what is where.
import { site } from "@/components/site/site";
import {
  lessonAddresses,
  pathAddresses,
  type SiteAddress,
  termAddresses,
} from "../_site/site-addresses";
import { knownAddress } from "../_site/site-url";
import { platformAnswers, wrongIdeas } from "./short-answers";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  const text = `# ${site.name}

> ${site.description}

Text and pictures are under CC BY 4.0. Every number is computed by the simulator or carries its source and date.

Each lesson and each term is also there as Markdown, with every number resolved and every source: put \`index.md\` behind its address.

## Lessons

${list(await lessonAddresses())}

## Paths

${list(await pathAddresses())}

## In short

- [Cheat sheet](${knownAddress("/cheat-sheet/")}): each lesson on one page: what to keep, words, figures with their sources, good practices, and what is often believed

## The simulator

- [The lab](${knownAddress("/lab/")}): every knob of the simulator, named scenarios, goals
- [What is modelled](${knownAddress("/about/")}): the model, its limits, the sources of its numbers
- [Scenario schema](${knownAddress("/scenario.schema.json")}): the JSON schema of a scenario file

## Questions and short answers

Of each platform the first answer, with the date of its source; all of them, with sources and notes, are in the [table of platforms](${knownAddress("/about/platforms/")}), as [JSON](${knownAddress("/platforms.json")}) and as [CSV](${knownAddress("/platforms.csv")}).

${await platformAnswers()}

## Often believed, and not so

${await wrongIdeas()}

## Glossary

- [All terms as data](${knownAddress("/glossary.json")})
${list(await termAddresses())}
`;
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}

function list(pages: readonly SiteAddress[]): string {
  return pages
    .map(
      ({ title, address, description }) => `- [${title}](${knownAddress(address)}): ${description}`,
    )
    .join("\n");
}
