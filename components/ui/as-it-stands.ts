// A part that the server draws once and the browser leaves as it stands. React has nothing to do in it and is told nothing
// of it, so that what a page shows is not sent a second time, as data. Such a part asks for `window`: that is decided when
// the scripts are built, and those for a browser do not hold what draws (`sideEffects` in package.json says that an import
// which nothing uses may go).
//
// It is for pages that come whole, as all of ours do: where React draws one anew, such a box is empty until its live part
// comes.

/** For the box of it in the browser: always one and the same object, for with another one React would empty the box. */
export const asItStands = {
  suppressHydrationWarning: true,
  dangerouslySetInnerHTML: { __html: "" },
} as const;
