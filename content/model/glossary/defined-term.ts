// The glossary in the vocabulary of schema.org, for search engines. Addresses are relative to the page they
// stand on, so that they hold wherever the site is served.
import { breadcrumbs, type Cited, citations, english, graphOf } from "../schema-org";
import type { Term } from "./term";

type Described = Pick<Term, "id" | "name" | "aliases" | "definition">;

const set = { "@type": "DefinedTermSet", name: "Glossary of serverless computing" };

/** For the page of a term. */
export function definedTerm(
  { id, name, aliases, definition }: Described,
  sources: readonly Cited[] = [],
) {
  return graphOf(
    {
      "@type": "DefinedTerm",
      "@id": "./",
      name,
      ...(aliases.length > 0 ? { alternateName: aliases } : {}),
      description: definition,
      termCode: id,
      url: "./",
      ...english,
      ...citations(sources),
      isPartOf: { "@type": "Course", "@id": "../../", url: "../../" },
      inDefinedTermSet: { ...set, "@id": "../", url: "../" },
    },
    breadcrumbs(
      { name: "Course", item: "../../" },
      { name: "Glossary", item: "../" },
      { name, item: "./" },
    ),
  );
}

/** For the page of all terms. */
export function definedTermSet(terms: readonly Described[]) {
  return graphOf(
    {
      ...set,
      "@id": "./",
      url: "./",
      ...english,
      hasDefinedTerm: terms.map(({ id, name }) => ({
        "@type": "DefinedTerm",
        "@id": `${id}/`,
        name,
        url: `${id}/`,
      })),
    },
    breadcrumbs({ name: "Course", item: "../" }, { name: "Glossary", item: "./" }),
  );
}
