// The site in a page of Markdown, for language models and whoever else wants to know what is where.
import { site } from "@/components/site/site";
import {
  lessonAddresses,
  pathAddresses,
  type SiteAddress,
  termAddresses,
} from "../_site/site-addresses";
import { wholeAddress } from "../_site/site-url";

export const dynamic = "force-static";

export async function GET(): Promise<Response> {
  const text = `# ${site.name}

> ${site.description}

Text and pictures are under CC BY 4.0. Every number is computed by the simulator or carries its source and date.

## Lessons

${list(await lessonAddresses())}

## Paths

${list(await pathAddresses())}

## The simulator

- [The lab](${wholeAddress("/lab/")}): every knob of the simulator, named scenarios, goals
- [What is modelled](${wholeAddress("/about/")}): the model, its limits, the sources of its numbers
- [Scenario schema](${wholeAddress("/scenario.schema.json")}): the JSON schema of a scenario file

## Glossary

- [All terms as data](${wholeAddress("/glossary.json")})
${list(await termAddresses())}
`;
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}

function list(pages: readonly SiteAddress[]): string {
  return pages
    .map(
      ({ title, address, description }) => `- [${title}](${wholeAddress(address)}): ${description}`,
    )
    .join("\n");
}
