// A path in the vocabulary of schema.org: a small course, and the list of its steps. Addresses are relative to the
// page they stand on, so that they hold wherever the site is served.
import { breadcrumbs, courseTerms, graphOf } from "../schema-org";
import type { Path } from "./path";

type SiteName = { readonly name: string };

export function learningPath(path: Path, { name }: SiteName) {
  const { title, description, level, audience, minutes, steps } = path;
  return graphOf(
    {
      "@type": "Course",
      "@id": "./",
      url: "./",
      name: title,
      description,
      ...courseTerms(name, "../../", minutes),
      educationalLevel: level,
      coursePrerequisites: audience,
      isPartOf: { "@type": "Course", "@id": "../../", name, url: "../../" },
    },
    {
      "@type": "ItemList",
      "@id": "#steps",
      name: title,
      numberOfItems: steps.length,
      itemListOrder: "https://schema.org/ItemListOrderAscending",
      itemListElement: steps.map((step, index) => ({
        "@type": "ListItem",
        position: index + 1,
        name: step.title,
        description: step.why,
        url: `../..${step.href}`,
      })),
    },
    breadcrumbs({ name: "Course", item: "../../" }, { name: title, item: "./" }),
  );
}
