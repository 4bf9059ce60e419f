// A reader who meets a word: finds it in the list, learns what it means, what is near it and where it is
// used; by mouse, by keyboard, without script, on a phone, on paper, from another of its names, as data.
import { readFileSync } from "node:fs";
import { test as unwatched } from "@playwright/test";
import { parse } from "parse5";
import { holdTime } from "./support/held-time";
import { attribute, elements, textOf } from "./support/html";
import { expect, test } from "./support/one-window";
import { live } from "./support/simulator";
import { everyPage, fileFor, htmlOf } from "./support/site";

const terms = everyPage.filter((page) => /^glossary\/(?!print\/)[^/]+\/$/.test(page));

type Data = {
  readonly terms: readonly {
    readonly id: string;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly covers: readonly string[];
    readonly definition: string;
    readonly page: string;
    readonly requires: readonly string[];
    readonly requiredBy: readonly string[];
    readonly seeAlso: readonly string[];
  }[];
};

const data: Data = JSON.parse(readFileSync(fileFor("", "glossary.json"), "utf8"));

test("what is typed is looked up in the order of the search, and the count is told", async ({
  page,
}) => {
  await page.goto("./glossary/");
  const status = page.getByRole("search").getByRole("status");
  const field = page.getByRole("searchbox", { name: "Look up" });
  const found = page.getByRole("region", { name: "Found" });
  await expect(status).toHaveText(`${terms.length} terms`);
  await field.fill("why is my first request slow");
  await expect(found.getByRole("term").first()).toContainText("Cold start");
  await expect(found.locator("mark").first()).toHaveText(/first|request|slow/i);
  await expect(status).toHaveText(/^\d{1,2} of \d+ terms$/);
  await expect(page.locator("#terms")).toBeHidden();
  await expect(page.getByRole("group", { name: "A map of the subject" })).toBeHidden();
  await field.fill("xylophone");
  await expect(found).toContainText("Nothing found for “xylophone”.");
  await field.fill("");
  await expect(status).toHaveText(`${terms.length} terms`);
  await page.getByRole("combobox", { name: "Level" }).selectOption("Advanced");
  await page.getByRole("combobox", { name: "Area" }).selectOption("Performance");
  await expect(
    page.locator("#terms dt").filter({ visible: true, hasText: "GPU cold start" }),
  ).toHaveCount(1);
  await expect(
    page.locator("#terms dt").filter({ visible: true, hasText: "Beginner" }),
  ).toHaveCount(0);
});

test("an address can ask, for another name and in another language", async ({ page }) => {
  for (const [asked, term] of [
    ["429", "Throttling"],
    ["Kaltstart", "Cold start"],
    ["how+long+does+lambda+stay+warm", "Keep-alive"],
  ] as const) {
    await page.goto(`./glossary/?q=${asked}`);
    const found = page.getByRole("region", { name: "Found" });
    await expect(found.getByRole("term").first()).toContainText(term);
  }
});

test("from the list to a term, to its neighbour, to the passage of a lesson", async ({ page }) => {
  await page.goto("./glossary/");
  await page.getByRole("term").getByRole("link", { name: "Keep-alive", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Keep-alive" })).toBeVisible();
  const picture = page.getByRole("group", { name: "The neighbourhood of Keep-alive" });
  await picture
    .getByRole("list", { name: "Know first" })
    .getByRole("link", { name: "Instance", exact: true })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Instance" })).toBeVisible();
  await page
    .locator("section", { has: page.locator("#passages") })
    .getByRole("link")
    .first()
    .click();
  await expect(page).toHaveURL(/\/lessons\/[^/]+\/(#.+)?$/);
});

test("the keyboard walks the neighbourhood as it walks a list", async ({ page }) => {
  await page.goto("./glossary/cold-start/");
  const links = page
    .getByRole("group", { name: "The neighbourhood of Cold start" })
    .getByRole("link");
  const names = await links.allTextContents();
  expect(names.length).toBeGreaterThan(4);
  await links.first().focus();
  for (const name of names.slice(0, 4)) {
    await expect(page.locator(":focus")).toHaveText(name);
    await page.keyboard.press("Tab");
  }
});

test("a lesson shows what is around it, each a way into the glossary", async ({ page }) => {
  await page.goto("./lessons/cold-starts/");
  const around = page.getByRole("group", { name: "The neighbourhood of Cold start" });
  await around.scrollIntoViewIfNeeded();
  const first = around.getByRole("list", { name: "Know first" }).getByRole("link").first();
  const name = (await first.textContent())?.trim() ?? "";
  await first.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
});

test("a question says of each answer why", async ({ page }) => {
  await page.goto("./glossary/cold-start/");
  const question = page.getByRole("region", { name: /The second event comes/ });
  await question.getByText("Yes, every request does").click();
  const wrong = question.getByText("Not so.").filter({ visible: true });
  await expect(wrong).toHaveCount(1);
  await question.getByText("No, the instance is still there").click();
  await expect(question.getByText(/^Right\./)).toBeVisible();
  await expect(wrong).toHaveCount(0);
});

test("a main term shows itself in a few seconds", async ({ page }) => {
  await page.goto("./glossary/throttling/");
  const simulator = await live(page, "Two places, three callers");
  await holdTime(page);
  await simulator.getByRole("button", { name: "Play" }).click();
  await expect(simulator.getByRole("button", { name: "Pause" })).toBeVisible();
});

test("two terms that are taken for each other stand as two runs, which one link opens beside each other", async ({
  page,
}) => {
  await page.goto("./glossary/provisioned-concurrency/");
  const heading = page.getByRole("heading", { name: "Compare with Reserved concurrency" });
  const pair = page.locator("section").filter({ has: heading });
  await expect(pair.getByRole("img")).toHaveCount(2);
  await expect(pair.locator("figcaption").first()).toHaveText(
    /^Provisioned concurrency: Three kept/,
  );
  await pair.getByRole("link", { name: "Run both, one beside the other" }).click();
  const first = page.getByRole("region", { name: "Simulator: Three kept ready, eight at once" });
  await expect(first.getByRole("group", { name: "Three set aside, eight at once" })).toBeVisible();
});

// What a page that is left at once was still fetching is broken off, which is no fault.
unwatched("another name leads to its term", async ({ page }) => {
  await page.goto("./glossary/cold-boot/");
  await expect(page).toHaveURL(/\/glossary\/cold-start\/$/);
  await expect(page.getByRole("heading", { level: 1, name: "Cold start" })).toBeVisible();
});

test("the map is made larger by a button and by the wheel, within a window of its own, and is a list, too", async ({
  page,
}) => {
  await page.goto("./glossary/");
  await page.evaluate(() => {
    const read = { v: 1, at: Date.now(), n: 1, kind: "read", of: "glossary/cold-start", is: null };
    localStorage.setItem("progress", JSON.stringify([read]));
  });
  await page.reload();
  const part = page.getByRole("region", { name: "A map of the subject" });
  const map = part.getByRole("group", { name: "A map of the subject" });
  const own = (await map.boundingBox())?.width ?? 0;
  await part.getByRole("button", { name: "Zoom in" }).click();
  await expect(part.getByRole("status")).toHaveText("150 %");
  expect((await map.boundingBox())?.width).toBeCloseTo(1.5 * own, 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
  await page.locator("#subject-map-window").hover({ position: { x: 600, y: 300 } });
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, 400);
  await page.keyboard.up("Control");
  await expect(part.getByRole("status")).toHaveText("50 %");
  await part.getByRole("button", { name: "Whole width" }).click();
  await expect(part.getByRole("status")).toHaveText("100 %");
  await part.getByText("The same as a list", { exact: true }).click();
  const item = part.getByRole("listitem").filter({ hasText: /^Cold start / });
  await expect(item.last()).toContainText(/beginner · after .*Instance/);
  await expect(item.last().locator("a[data-known]")).toBeVisible();
  await page.evaluate(() => localStorage.clear());
});

test("on a phone the picture and the map fit", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const [address, name] of [
    ["./glossary/instance/", "The neighbourhood of Instance"],
    ["./glossary/", "A map of the subject"],
  ] as const) {
    await page.goto(address);
    const picture = page.getByRole("group", { name });
    const box = await picture.boundingBox();
    expect(box?.width).toBeGreaterThan(300);
    expect(box?.width).toBeLessThanOrEqual(390);
    // At its own size, so that its letters are as large as they were meant.
    expect(box?.width).toBeCloseTo(Number(await picture.getAttribute("width")), 0);
  }
});

unwatched.describe("without script", () => {
  unwatched.use({ javaScriptEnabled: false });

  unwatched("the list is whole, and no control stands there in vain", async ({ page }) => {
    await page.goto("./glossary/");
    await expect(page.locator("#terms dt").filter({ visible: true })).toHaveCount(terms.length);
    await expect(page.getByRole("searchbox", { name: "Look up" })).toBeHidden();
    await page.getByRole("link", { name: "T", exact: true }).click();
    await expect(page.locator("#letter-t")).toBeInViewport();
    await page.getByRole("link", { name: "Throttling", exact: true }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: "Throttling" })).toBeVisible();
  });
});

test("the page for paper has every term and no furniture", async ({ page }) => {
  await page.goto("./glossary/print/");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("term")).toHaveCount(terms.length);
  await expect(page.getByRole("navigation", { name: "Site" })).toHaveCount(0);
});

test("the data names every term once, each with a page that says its definition", () => {
  expect(data.terms.map(({ page }) => page).sort()).toEqual([...terms]);
  for (const { page, definition } of data.terms) {
    const all = elements(parse(htmlOf("", page)));
    expect(all.some((element) => element.tagName === "p" && textOf(element) === definition)).toBe(
      true,
    );
  }
});

test("every other name, and whatever a term covers, has a page that leads on to the term", () => {
  for (const { id, aliases, covers } of data.terms) {
    for (const alias of [...aliases, ...covers]) {
      const slug = alias
        .toLowerCase()
        .replace(/[^\p{L}\d]+/gu, "-")
        .replace(/^-|-$/g, "");
      if (slug === id) continue;
      const all = elements(parse(htmlOf("", `glossary/${slug}/`)));
      const refresh = all.find((element) => attribute(element, "http-equiv") === "refresh");
      const canonical = all.find((element) => attribute(element, "rel") === "canonical");
      expect(attribute(refresh ?? all[0] ?? fail(alias), "content")).toBe(`0; url=../${id}/`);
      const description = all.find((element) => attribute(element, "name") === "description");
      const how = aliases.includes(alias) ? "is another name for" : "is covered under";
      expect(attribute(description ?? all[0] ?? fail(alias), "content")).toContain(how);
      const leadsTo = attribute(canonical ?? all[0] ?? fail(alias), "href") ?? "";
      expect(leadsTo).toBe(`/glossary/${id}/`);
    }
  }
});

test("a term's page tells programs what it defines, and of which set", () => {
  for (const { page, name, definition } of data.terms) {
    const script = elements(parse(htmlOf("", page))).find(
      (element) => attribute(element, "type") === "application/ld+json",
    );
    const told = JSON.parse(textOf(script ?? fail(page)));
    expect(told["@context"]).toBe("https://schema.org");
    expect(told["@graph"][0]).toMatchObject({
      "@type": "DefinedTerm",
      name,
      description: definition,
    });
    expect(told["@graph"][1]["@type"]).toBe("BreadcrumbList");
  }
});

test("the page of a term leads to all its neighbours", () => {
  for (const { page, requires, requiredBy, seeAlso } of data.terms) {
    const links = new Set(
      elements(parse(htmlOf("", page))).flatMap((element) => attribute(element, "href") ?? []),
    );
    const near = [...requires, ...requiredBy, ...seeAlso];
    expect(near.filter((id) => !links.has(`/glossary/${id}/`))).toEqual([]);
  }
});

function fail(what: string): never {
  throw new Error(`nothing there for ${what}`);
}
