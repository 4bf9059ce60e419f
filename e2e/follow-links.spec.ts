// Where links lead: each one inside the site ends at a page, a file or a heading that exists. Read in the files; no browser.
import { existsSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { parse } from "parse5";
import { attribute, elements } from "./support/html";
import { basePathOf, everyPage, fileFor, htmlOf, nameOf } from "./support/site";

type Target = { readonly address: string; readonly anchor: string };

test("every link of every page leads somewhere", ({ baseURL }) => {
  const basePath = basePathOf(baseURL);
  const wrong = everyPage.flatMap((address) =>
    linksOf(basePath, address)
      .filter((link) => !leads(basePath, address, link))
      .map((link) => `${nameOf(address)}: ${link}`),
  );
  expect(wrong).toEqual([]);
});

function linksOf(basePath: string, address: string): readonly string[] {
  return (
    elements(parse(htmlOf(basePath, address)))
      // The one names an origin to greet, not a page; the other where the site is published.
      .filter((element) => !["preconnect", "canonical"].includes(attribute(element, "rel") ?? ""))
      .flatMap((element) => ["href", "src"].flatMap((name) => attribute(element, name) ?? []))
  );
}

function leads(basePath: string, from: string, link: string): boolean {
  const target = resolve(basePath, from, link);
  if (target === "elsewhere") return link.startsWith("https://");
  if (target === "outside the base path") return false;
  if (!existsSync(fileFor(basePath, target.address))) return false;
  // With an equals sign it is a state for the page to take up, not a place in it.
  if (target.anchor.includes("=")) return true;
  return target.anchor === "" || idsOf(basePath, target.address).has(target.anchor);
}

function resolve(
  basePath: string,
  from: string,
  link: string,
): Target | "elsewhere" | "outside the base path" {
  const url = new URL(link, `http://site${basePath}/${from}`);
  if (url.origin !== "http://site") return "elsewhere";
  if (!url.pathname.startsWith(`${basePath}/`)) return "outside the base path";
  const address = decodeURIComponent(url.pathname.slice(basePath.length + 1));
  return { address, anchor: decodeURIComponent(url.hash.slice(1)) };
}

const known = new Map<string, ReadonlySet<string>>();

function idsOf(basePath: string, address: string): ReadonlySet<string> {
  const read = known.get(basePath + address);
  if (read !== undefined) return read;
  const all = elements(parse(htmlOf(basePath, address)));
  const ids = new Set(all.flatMap((element) => attribute(element, "id") ?? []));
  known.set(basePath + address, ids);
  return ids;
}
