// Where on a path a page is, read from its address: "?path=serverless-from-zero&step=3". A step that is not there,
// or that is another page's, is taken for the first that is this page's.
import type { PathsFile } from "@/content/model/path/paths-file";

export type PathPlace =
  | {
      readonly kind: "on";
      readonly slug: string;
      readonly title: string;
      /** The number of the step, from 1. */
      readonly number: number;
      readonly steps: PathsFile[string]["steps"];
    }
  | { readonly kind: "off"; readonly why: string; readonly href: string };

/** `page` is the address of the page within the site, such as "/lab/". */
export function placeIn(paths: PathsFile, page: string, search: string): PathPlace | null {
  const asked = new URLSearchParams(search);
  const slug = asked.get("path");
  if (slug === null) return null;
  const path = Object.hasOwn(paths, slug) ? paths[slug] : undefined;
  if (path === undefined) return { kind: "off", why: unknown(slug, paths), href: "/#paths" };
  const { title, steps } = path;
  const isHere = (number: number) => steps[number - 1]?.[1].split(/[?#]/)[0] === page;
  const number = Number(asked.get("step"));
  const first = steps.findIndex((_, at) => isHere(at + 1)) + 1;
  if (first === 0)
    return {
      kind: "off",
      why: `The path “${title}” does not come by this page.`,
      href: `/paths/${slug}/`,
    };
  return { kind: "on", slug, title, steps, number: isHere(number) ? number : first };
}

function unknown(slug: string, paths: PathsFile): string {
  const known = Object.keys(paths).join(" or ");
  return `The address names a path that is not there: expected ${known}, found “${slug.slice(0, 60)}”.`;
}
