// The pages of the site that are not lessons, for links from lessons. Add a page here when it exists.

export const sitePages: readonly string[] = [
  "/",
  "/about/",
  "/about/embed/",
  "/about/platforms/",
  "/about/teaching/",
  "/cheat-sheet/",
  "/lab/",
  "/review/",
  "/assign/",
  "/yours/",
  "/glossary/",
  "/glossary/print/",
];

/** Places in them that lessons may link to, by the page: ids of headings. */
export const placesOfPages: Readonly<Record<string, readonly string[]>> = {
  "/about/platforms/": ["offers"],
};
