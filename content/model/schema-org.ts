// What the facts about a page, written for search engines in the vocabulary of schema.org, have in common.

export const english = {
  inLanguage: "en",
  license: "https://creativecommons.org/licenses/by/4.0/",
};
export const free = { ...english, isAccessibleForFree: true };

export function graphOf(...parts: readonly object[]) {
  return { "@context": "https://schema.org", "@graph": parts };
}

/** What a list of courses asks for; `site` is its name, `home` the address of its first page. */
export function courseTerms(site: string, home: string, minutes: number) {
  return {
    ...free,
    provider: { "@type": "Organization", name: site, url: home },
    offers: { "@type": "Offer", category: "Free", price: 0, priceCurrency: "USD" },
    hasCourseInstance: {
      "@type": "CourseInstance",
      courseMode: "online",
      courseWorkload: `PT${minutes}M`,
    },
  };
}

export type Cited = { readonly url: string; readonly date: string };

/** What a page rests on, by address: names and dates stand on the page. Its own date is the latest, if it has no other. */
export function citations(sources: readonly Cited[]) {
  const [latest] = sources
    .map(({ date }) => date)
    .toSorted()
    .toReversed();
  if (latest === undefined) return {};
  return { dateModified: latest, citation: sources.map(({ url }) => url) };
}

type Step = { readonly name: string; readonly item: string };

/** The way from the course to a page. */
export function breadcrumbs(...steps: readonly Step[]) {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, index) => ({
      "@type": "ListItem",
      position: index + 1,
      ...step,
    })),
  };
}
