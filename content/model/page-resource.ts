// A page that is neither a lesson nor a term, in the vocabulary of schema.org, for search engines. Addresses are relative
// to the page it stands on, so that they hold wherever the site is served.
import { breadcrumbs, free, graphOf } from "./schema-org";

type DescribedPage = {
  readonly type: "WebApplication" | "AboutPage" | "Dataset";
  readonly name: string;
  readonly description: string;
  /** The first page of the course, from here: "../". */
  readonly home: string;
  readonly site: string;
  /** Where else it is, and in what form. */
  readonly files?: readonly { readonly type: string; readonly href: string }[];
  /** The addresses of its sources. */
  readonly sources?: readonly string[];
  readonly updated?: string;
};

export function pageResource(page: DescribedPage) {
  const { type, name, description, home, site, files = [], sources = [], updated } = page;
  return graphOf(
    {
      "@type": type,
      "@id": "./",
      url: "./",
      name,
      description,
      ...free,
      ...(type === "WebApplication"
        ? { applicationCategory: "EducationalApplication", operatingSystem: "Any" }
        : {}),
      ...(type === "Dataset"
        ? { creator: { "@type": "Organization", name: site, url: home } }
        : {}),
      ...(updated === undefined ? {} : { dateModified: updated }),
      ...(sources.length > 0 ? { citation: sources } : {}),
      ...(files.length > 0
        ? {
            distribution: files.map(({ type: encodingFormat, href }) => ({
              "@type": "DataDownload",
              encodingFormat,
              contentUrl: href,
            })),
          }
        : {}),
      isPartOf: { "@type": "Course", "@id": home, name: site, url: home },
    },
    breadcrumbs({ name: "Course", item: home }, { name, item: "./" }),
  );
}
