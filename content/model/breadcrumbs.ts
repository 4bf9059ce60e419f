// The way from the course to a page, in the vocabulary of schema.org.

type Step = { readonly name: string; readonly item: string };

export function breadcrumbs(steps: readonly Step[]) {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, index) => ({
      "@type": "ListItem",
      position: index + 1,
      ...step,
    })),
  };
}
