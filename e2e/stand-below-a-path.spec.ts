// The site below a path of its host: one page of each kind in a browser (follow-links.spec.ts reads the others), and what
// has to know where the site stands: the frame, the guide to it, the lines that a simulator gives. It is built with SITE_URL,
// as https://example.org: what wants a whole address has one.
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { parse } from "parse5";
import { attribute, elements } from "./support/html";
import { expect, test } from "./support/one-window";
import { live } from "./support/simulator";
import { fileFor, htmlOf, lessons, oneOfEachKind, pages } from "./support/site";

test("a page of each kind opens without a complaint, and a link leads on", async ({ page }) => {
  for (const address of oneOfEachKind(pages)) {
    const response = await page.goto(`./${address}`);
    expect(response?.status(), address).toBe(200);
    await expect(page.getByRole("heading", { level: 1 }), address).toHaveCount(1);
    // What comes late comes from where the site stands, too.
    await page.keyboard.press("End");
    if (/^(lessons|lab|embed)\//.test(address)) await page.waitForLoadState("networkidle");
  }
  await page.goto("./");
  const lesson = lessons[0] ?? "";
  await page.locator(`main a[href$="${lesson}"]`).first().click();
  await page.waitForURL(`**/serverless/${lesson}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("the guide, the frame and the lines of a simulator know where the site stands", async ({
  page,
  baseURL,
}) => {
  await page.goto("./about/embed/");
  const framed = page
    .frameLocator("iframe")
    .getByRole("region", { name: "Simulator: The first request waits" });
  await expect(framed.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await expect(page.locator("pre").first()).toContainText(`src="${baseURL}embed/?controls=play#`);
  const open = page.frameLocator("iframe").getByRole("link", { name: "Open in Scale to Zero" });
  await expect(open).toHaveAttribute("href", /\/lab\/#1\.shelf=first-request/);
  await page.goto(new URL((await open.getAttribute("href")) ?? "", baseURL).href);
  const simulator = await live(page, "The first request waits");
  await simulator.getByRole("button", { name: "More" }).click();
  await simulator.getByRole("button", { name: "Embed" }).click();
  await expect(page.getByRole("textbox", { name: "HTML" })).toHaveValue(
    new RegExp(`src="${baseURL}embed/#1\\.shelf=first-request`),
  );
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toBeVisible();
});

const below = "/serverless";
const home = `https://example.org${below}/`;
const read = (address: string) => readFileSync(fileFor(below, address), "utf8");

test("pages say where they are published, and have a picture for previews", () => {
  const kinds = oneOfEachKind(pages.filter((page) => !page.startsWith("present/")));
  for (const address of new Set([...kinds, ...lessons])) {
    const all = elements(parse(htmlOf(below, address)));
    const canonical = all.filter((element) => attribute(element, "rel") === "canonical");
    expect(canonical.map((element) => attribute(element, "href"))).toEqual([home + address]);
    const picture = all.find((element) => attribute(element, "property") === "og:image");
    const url = (picture && attribute(picture, "content")) ?? "";
    expect(url, address).toMatch(new RegExp(`^${home}og/`));
    const file = readFileSync(fileFor(below, url.slice(home.length)));
    expect(file.length, url).toBeLessThanOrEqual(60_000);
    // Width and height stand at fixed places in the head of a PNG.
    expect([file.readUInt32BE(16), file.readUInt32BE(20)], url).toEqual([1200, 630]);
  }
});

test("the sitemap, the search for an address bar and the page for language models are whole", () => {
  const found = [...read("sitemap.xml").matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, one = ""]) => one,
  );
  expect(found).toEqual(expect.arrayContaining(lessons.map((lesson) => home + lesson)));
  expect(found.filter((one) => !one.startsWith(home))).toEqual([]);
  expect(read("opensearch.xml")).toContain(`template="${home}glossary/?q={searchTerms}"`);
  const search = elements(parse(htmlOf(below, ""))).find(
    (element) => attribute(element, "rel") === "search",
  );
  expect(search && attribute(search, "href")).toBe(`${below}/opensearch.xml`);
  for (const lesson of lessons) expect(read("llms.txt")).toContain(`](${home}${lesson}): `);
});

test("files for other programs and packages link to the lesson", () => {
  for (const lesson of lessons) {
    const slug = lesson.split("/")[1];
    for (const name of [
      `questions/${slug}.gift.txt`,
      `questions/${slug}.moodle.xml`,
      `cards/${slug}.anki.txt`,
    ])
      expect(read(name).replaceAll("\\", "")).toContain(`${home}${lesson}#`);
    const packed = unzipSync(readFileSync(fileFor(below, `packages/${slug}.scorm12.zip`)));
    expect(Buffer.from(packed["index.html"] ?? []).toString()).toContain(`href="${home}${lesson}"`);
  }
});
