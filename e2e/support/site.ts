// What the exported site is made of, read from its folder: the pages there are and their text.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesUnder } from "../../scripts/files-under.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The folder of the site, at the root or under a base path ("/serverless"). */
export function siteFolder(basePath: string): string {
  return join(root, basePath === "" ? "out" : ".cache/out-under-base-path");
}

/** The base path of a project's base address: empty, or as BASE_PATH has it. */
export function basePathOf(baseURL: string | undefined): string {
  return new URL(baseURL ?? "http://localhost/").pathname.replace(/\/$/, "");
}

/** The address of each page within the site: "", "about/", "lessons/cold-starts/" … */
export const everyPage: readonly string[] = filesUnder(siteFolder(""))
  .filter((name) => name.endsWith("index.html"))
  // The export holds the page for lost readers three times; it is looked at as 404.html.
  .filter((name) => !/^(404|_not-found)\//.test(name))
  .map((name) => name.slice(0, -"index.html".length))
  .filter((page) => !leadsOn(page))
  .sort();

/** Of the glossary's hundred pages, which are all made alike, the plainest, the fullest and two between. */
const shownTerms = ["cold-start", "instance", "latency", "littles-law", "print"];

/** The pages to look at closely. */
export const pages: readonly string[] = everyPage.filter((page) => {
  const term = /^glossary\/([^/]+)\/$/.exec(page)?.[1];
  return term === undefined || shownTerms.includes(term);
});

/** The pages that are lessons. */
export const lessons: readonly string[] = pages.filter((page) => /^lessons\/[^/]+\/$/.test(page));

/** The first address of each shape: "lessons/cold-starts/teach/" stands for all pages for teachers. */
export function oneOfEachKind(addresses: readonly string[]): readonly string[] {
  const kindOf = (address: string) =>
    address.replace(/^(glossary|lessons|paths|present)\/[^/]+/, "$1/…");
  return [...new Map(addresses.toReversed().map((one) => [kindOf(one), one])).values()];
}

/** Whether a page only leads on to another, as one for another name of a term does. */
function leadsOn(page: string): boolean {
  const html = readFileSync(join(siteFolder(""), page, "index.html"), "utf8");
  return html.includes('http-equiv="refresh"');
}

/** An address as a test's name shows it. */
export const nameOf = (page: string): string => `/${page}`;

/** The text of a page's file. */
export function htmlOf(basePath: string, page: string): string {
  return readFileSync(join(siteFolder(basePath), page, "index.html"), "utf8");
}

/** Whether an address within the site is answered by a file, and by which. */
export function fileFor(basePath: string, address: string): string {
  return join(
    siteFolder(basePath),
    address.endsWith("/") || address === "" ? `${address}index.html` : address,
  );
}
