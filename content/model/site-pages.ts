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
