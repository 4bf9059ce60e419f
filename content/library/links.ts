// Links between pages of the site: the page must exist, and so must the heading that an anchor names. Which headings a
// lesson has that cannot be read, nobody knows: of those nothing is said.

import type { CompiledLesson } from "../compile/compile-lesson";
import type { ContentProblem } from "../model/problem";
import { placesOfPages, sitePages } from "../model/site-pages";
import { didYouMean } from "./nearest";

type Linking = Pick<CompiledLesson, "slug" | "file" | "headings" | "links" | "code">;

export function linkProblems(
  lessons: readonly Linking[],
  terms: Iterable<string>,
): readonly ContentProblem[] {
  const ofTerms = [...terms].map((id) => `/glossary/${id}/`);
  const pages = new Map<string, readonly string[] | "unread">(
    [...sitePages, ...ofTerms].map((page) => [page, placesOfPages[page] ?? []]),
  );
  for (const { slug, headings, code } of lessons) {
    const anchors = code === undefined ? "unread" : headings.map(({ id }) => id);
    pages.set(`/lessons/${slug}/`, anchors);
  }
  return lessons.flatMap(({ slug, file, links }) =>
    links.flatMap(({ url, line, column }) => {
      const message = faultOf(url, `/lessons/${slug}/`, pages);
      if (message === undefined) return [];
      const ofTerm = url.startsWith("/glossary/") && { leansOn: "glossary" as const };
      return [{ file, line, column, message, ...ofTerm }];
    }),
  );
}

function faultOf(
  url: string,
  from: string,
  pages: ReadonlyMap<string, readonly string[] | "unread">,
): string | undefined {
  if (/^(https:|mailto:)/.test(url)) return undefined;
  if (!url.startsWith("/") && !url.startsWith("#")) {
    return `The link "${url}" expected https://…, a page such as /lessons/cold-starts/, or #a-heading. Write one of these.`;
  }
  const [path = "", anchor] = url.split("#");
  const page = path === "" ? from : path;
  const anchors = pages.get(page);
  if (anchors === undefined) {
    return `The link "${url}" leads to no page.${didYouMean(page, pages.keys())} Pages end with "/".`;
  }
  if (anchor === undefined || anchors === "unread" || anchors.includes(anchor)) return undefined;
  // Not a place in it but a state for it to take up, such as a sample; lessons have none.
  if (anchor.includes("=") && !page.startsWith("/lessons/")) return undefined;
  return `The link "${url}" names no heading of ${page}.${didYouMean(anchor, anchors)}`;
}
