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

export type Cited = { readonly title: string; readonly url: string; readonly date: string };

/** What a page rests on, each with its date; its own date is that of the latest, where it has no other. */
export function citations(sources: readonly Cited[]) {
  const [latest] = sources
    .map(({ date }) => date)
    .toSorted()
    .toReversed();
  if (latest === undefined) return {};
  const citation = sources.map(({ title, url, date }) => ({
    "@type": "CreativeWork",
    name: title,
    url,
    dateModified: date,
  }));
  return { dateModified: latest, citation };
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
