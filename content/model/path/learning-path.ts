// A path in the vocabulary of schema.org: a small course, and the list of its steps. Addresses are relative to the
// page they stand on, so that they hold wherever the site is served.
import { breadcrumbs } from "../breadcrumbs";
import type { Path } from "./path";

type SiteName = { readonly name: string };

export function learningPath(path: Path, { name }: SiteName) {
  const { title, description, level, audience, minutes, steps } = path;
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Course",
        "@id": "./",
        url: "./",
        name: title,
        description,
        inLanguage: "en",
        license: "https://creativecommons.org/licenses/by/4.0/",
        isAccessibleForFree: true,
        educationalLevel: level,
        coursePrerequisites: audience,
        provider: { "@type": "Organization", name, url: "../../" },
        offers: { "@type": "Offer", category: "Free", price: 0, priceCurrency: "USD" },
        hasCourseInstance: {
          "@type": "CourseInstance",
          courseMode: "online",
          courseWorkload: `PT${minutes}M`,
        },
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
      breadcrumbs([
        { name: "Course", item: "../../" },
        { name: title, item: "./" },
      ]),
    ],
  };
}
