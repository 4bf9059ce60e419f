// What programs read of the site: facts about each page, the list of all pages, the search for a browser's
// address bar, the page for language models.
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { parse } from "parse5";
import { filesUnder } from "../scripts/files-under.mjs";
import { attribute, elements, textOf } from "./support/html";
import { fileFor, htmlOf, lessons, nameOf, pages, siteFolder } from "./support/site";

const read = (address: string) => readFileSync(fileFor("", address), "utf8");
const described = ["", "glossary/cold-start/", "paths/fast-and-warm/", ...lessons];
const paths = pages.filter((page) => page.startsWith("paths/"));

/** What a page says in JSON-LD. */
function facts(address: string): readonly Record<string, unknown>[] {
  return elements(parse(htmlOf("", address)))
    .filter((element) => attribute(element, "type") === "application/ld+json")
    .flatMap((element) => JSON.parse(textOf(element))["@graph"]);
}

function types(address: string): readonly unknown[] {
  return facts(address).map((fact) => fact["@type"]);
}

test("the course, its lessons and the way to them are said in the words of schema.org", () => {
  expect(types("")).toEqual(["Course", "BreadcrumbList"]);
  const [course] = facts("");
  expect(course?.hasPart).toHaveLength(lessons.length);
  for (const lesson of lessons)
    expect(types(lesson)).toEqual(expect.arrayContaining(["LearningResource", "Quiz"]));
  for (const lesson of lessons) expect(types(lesson)).toContain("BreadcrumbList");
  for (const path of paths) expect(types(path)).toEqual(["Course", "ItemList", "BreadcrumbList"]);
});

test("every address of the sitemap is a page, and every lesson and path is in it", () => {
  const found = [...read("sitemap.xml").matchAll(/<loc>\/([^<]*)<\/loc>/g)].map(
    ([, address = ""]) => address,
  );
  expect(found).toEqual(expect.arrayContaining([...lessons, ...paths]));
  expect(found.filter((address) => !existsSync(fileFor("", address)))).toEqual([]);
  expect(new Set(found).size).toBe(found.length);
});

test("built without SITE_URL, no file says that the site stands on this machine", () => {
  const named = filesUnder(siteFolder("")).filter((name) => {
    const bytes = readFileSync(fileFor("", name));
    const packed = name.endsWith(".zip") ? Object.values(unzipSync(bytes)) : [bytes];
    // With a scheme or a port: prose may speak of it.
    return packed.some((one) =>
      /\/\/localhost|localhost:\d/.test(Buffer.from(one).toString("latin1")),
    );
  });
  expect(named).toEqual([]);
});

test("the address that the search for an address bar names is answered", async ({ page }) => {
  const [, template = ""] = /template="([^"]+)"/.exec(read("opensearch.xml")) ?? [];
  await page.goto(`.${template.replace("{searchTerms}", "throttling")}`);
  await expect(page.getByRole("searchbox")).toHaveValue("throttling");
  // A browser takes whole addresses only, and none is known here.
  await expect(page.locator('link[rel="search"]')).toHaveCount(0);
});

test("the page for language models names every lesson and path", () => {
  const text = read("llms.txt");
  expect(text).toMatch(/^# Scale to Zero\n\n> /);
  for (const page of [...lessons, ...paths]) expect(text).toContain(`/${page}): `);
});

test("each lesson's questions and cards are there for other programs", async ({ page }) => {
  for (const lesson of lessons) {
    const slug = lesson.split("/")[1];
    for (const name of [
      `questions/${slug}.gift.txt`,
      `questions/${slug}.moodle.xml`,
      `cards/${slug}.anki.txt`,
    ])
      expect(read(name)).toContain("Scale to Zero");
    const zip = readFileSync(fileFor("", `questions/${slug}.qti12.zip`));
    expect(zip.subarray(0, 4)).toEqual(Buffer.from("PK\u0003\u0004"));
  }
  await page.goto("./lessons/cold-starts/teach/");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Questions for Canvas" }).click();
  expect((await download).suggestedFilename()).toBe("cold-starts.qti12.zip");
});

for (const address of described) {
  test(`${nameOf(address)} says its own address, and names no picture where that is not known`, () => {
    const all = elements(parse(htmlOf("", address)));
    const canonical = all.filter((element) => attribute(element, "rel") === "canonical");
    // Whichever host and path it is served from.
    expect(canonical.map((element) => attribute(element, "href"))).toEqual(["."]);
    // A preview wants a whole address: stand-below-a-path.spec.ts has one.
    expect(all.some((element) => attribute(element, "property") === "og:image")).toBe(false);
  });
}
