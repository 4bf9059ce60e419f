// Links between pages of the site: the page must exist, and so must the heading that an anchor names.
import type { ContentProblem } from "../model/problem";
import { sitePages } from "../model/site-pages";
import type { CompiledLesson } from "./compile-lesson";
import { didYouMean } from "./nearest";

type Linking = Pick<CompiledLesson, "slug" | "file" | "headings" | "links">;

export function linkProblems(
  lessons: readonly Linking[],
  terms: Iterable<string>,
): readonly ContentProblem[] {
  const ofTerms = [...terms].map((id) => `/glossary/${id}/`);
  const pages = new Map<string, readonly string[]>(
    [...sitePages, ...ofTerms].map((page) => [page, []]),
  );
  for (const { slug, headings } of lessons) {
    pages.set(
      `/lessons/${slug}/`,
      headings.map(({ id }) => id),
    );
  }
  return lessons.flatMap(({ slug, file, links }) =>
    links.flatMap(({ url, line, column }) => {
      const message = faultOf(url, `/lessons/${slug}/`, pages);
      return message === undefined ? [] : [{ file, line, column, message }];
    }),
  );
}

function faultOf(
  url: string,
  from: string,
  pages: ReadonlyMap<string, readonly string[]>,
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
  if (anchor === undefined || anchors.includes(anchor)) return undefined;
  return `The link "${url}" names no heading of ${page}.${didYouMean(anchor, anchors)}`;
}
