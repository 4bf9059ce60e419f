// A word of the glossary in a lesson: its card by pointer, keyboard and touch, put away by Escape, readable
// when zoomed; and the link that it is.
import { type Locator, type Page, test as unwatched } from "@playwright/test";
import { parse } from "parse5";
import { inBothThemes } from "./support/axe";
import { holdTime, letTimePass } from "./support/held-time";
import { attribute, elements } from "./support/html";
import { expect, test } from "./support/one-window";
import { htmlOf } from "./support/site";

const lesson = "./lessons/cold-starts/";
const words = (page: Page) => page.getByRole("main").locator("p a[data-term][href$='/instance/']");
const cardOf = (page: Page) => page.getByRole("group", { name: "Instance", exact: true });

async function openByPointer(page: Page): Promise<{ word: Locator; card: Locator }> {
  await page.goto(lesson);
  const word = words(page).nth(1);
  await word.scrollIntoViewIfNeeded();
  await word.hover();
  const card = cardOf(page);
  await expect(card).toBeVisible();
  return { word, card };
}

test("the card of a word comes on hover, may be entered, and goes when the pointer is away", async ({
  page,
}) => {
  const { word, card } = await openByPointer(page);
  await expect(word).toHaveAccessibleDescription(/\w+ \w+/);
  await expect(card.getByRole("link")).toHaveAttribute("href", "/glossary/instance/");
  await holdTime(page);
  await card.hover();
  await expect(word).toHaveAttribute("aria-describedby");
  // Longer than the card would wait for a pointer that left.
  await letTimePass(page, 600);
  await expect(card).toBeVisible();
  await page.mouse.move(2, 2);
  await letTimePass(page, 600);
  await expect(card).toBeHidden();
  await expect(word).not.toHaveAttribute("aria-describedby");

  // A pointer that only passes sees no card.
  await word.hover();
  await page.mouse.move(2, 2);
  await letTimePass(page, 600);
  await expect(card).toBeHidden();
  await word.hover();
  await letTimePass(page, 600);
  await expect(card).toBeVisible();
});

test("nothing moves when a card comes, and nothing is fetched before", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(lesson);
  const heading = page.getByRole("heading", { name: "When it happens" });
  await page.waitForLoadState("networkidle");
  expect(fetched).not.toContain("/term-cards.json");
  const word = words(page).nth(1);
  await word.scrollIntoViewIfNeeded();
  const before = await heading.boundingBox();
  const size = await pageSize(page);
  await word.hover();
  await expect(cardOf(page)).toBeVisible();
  expect(await heading.boundingBox()).toEqual(before);
  expect(await pageSize(page)).toEqual(size);
  expect(fetched.filter((path) => path === "/term-cards.json")).toHaveLength(1);
});

test("the card of a main term shows a still of its few seconds", async ({ page }) => {
  await page.goto("./lessons/warm-instances/");
  await page.locator("p a[data-term][href$='/cold-start/']").first().hover();
  const card = page.getByRole("group", { name: "Cold start", exact: true });
  await expect(card.getByRole("img")).toHaveAccessibleName("The timeline of it");
  // What a screen reader meets, in order.
  await expect(card).toMatchAriaSnapshot(`
    - group "Cold start":
      - strong: Cold start
      - paragraph: /100 ms to 1 second/
      - paragraph
      - figure:
        - img "The timeline of it"
        - text: Two events, more than two seconds apart, at a function that nobody has called.
      - link "More in the glossary"
      - button "Remember this term"
  `);
});

test("Escape puts the card away and leaves the pointer and the focus where they are", async ({
  page,
}) => {
  const { word, card } = await openByPointer(page);
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await page.mouse.move(2, 2);
  await reachByKeyboard(page, word);
  await expect(card).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await expect(word).toBeFocused();
});

test("by keyboard the card comes with the focus and goes with it; Enter follows the link", async ({
  page,
}) => {
  await page.goto(lesson);
  const word = words(page).nth(1);
  await reachByKeyboard(page, word);
  await expect(cardOf(page)).toBeVisible();
  await expect(word).toHaveAccessibleDescription(/\w+ \w+/);
  await page.keyboard.press("Tab");
  await expect(cardOf(page)).toBeHidden();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/glossary/instance/");
});

test("the open card has no barrier, and at 200 % zoom is in the window, all of it", async ({
  page,
}) => {
  const { card } = await openByPointer(page);
  expect(await inBothThemes(card)).toEqual([]);
  await page.setViewportSize({ width: 640, height: 450 });
  await openByPointer(page);
  expect(await isWithin(page, card)).toBe(true);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test("a tap shows the card, a second follows the link", async ({ page }) => {
    await page.goto(lesson);
    const word = words(page).nth(1);
    await word.scrollIntoViewIfNeeded();
    await word.tap();
    const card = cardOf(page);
    await expect(card).toBeVisible();
    expect(await isWithin(page, card)).toBe(true);
    expect(new URL(page.url()).pathname).toBe("/lessons/cold-starts/");
    await word.tap();
    await page.waitForURL("**/glossary/instance/");
  });

  test("a tap elsewhere puts the card away, and its link leads to the page", async ({ page }) => {
    await page.goto(lesson);
    const word = words(page).nth(1);
    await word.scrollIntoViewIfNeeded();
    await word.tap();
    await expect(cardOf(page)).toBeVisible();
    await page.touchscreen.tap(160, 4);
    await expect(cardOf(page)).toBeHidden();
    await word.tap();
    await cardOf(page).getByRole("link").tap();
    await page.waitForURL("**/glossary/instance/");
  });
});

unwatched.describe("without script", () => {
  unwatched.use({ javaScriptEnabled: false });

  unwatched("a word is a link to its page", async ({ page }) => {
    await page.goto(lesson);
    await words(page).nth(1).click();
    await page.waitForURL("**/glossary/instance/");
    await expect(page.getByRole("heading", { level: 1, name: "Instance" })).toBeVisible();
  });
});

unwatched("no section links a word twice", () => {
  const main = elements(parse(htmlOf("", lesson.slice(2)))).find(
    ({ tagName }) => tagName === "main",
  );
  let section = "";
  const links: string[] = [];
  for (const element of main ? elements(main, (tagName) => tagName !== "header") : []) {
    const id = attribute(element, "id");
    if (/^h[234]$/.test(element.tagName) && id !== undefined) section = id;
    const isWord = element.tagName === "a" && attribute(element, "data-term") !== undefined;
    if (isWord) links.push(`${section} ${attribute(element, "href")}`);
  }
  expect(links.length).toBeGreaterThan(50);
  expect(links.filter((one, index) => links.indexOf(one) !== index)).toEqual([]);
});

async function reachByKeyboard(page: Page, word: Locator): Promise<void> {
  // From the link ahead of it: the focus of a script does not show by itself.
  await word.focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(word).toBeFocused();
}

function pageSize(page: Page) {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { scrollWidth, scrollHeight };
  });
}

async function isWithin(page: Page, card: Locator): Promise<boolean> {
  const box = await card.boundingBox();
  const view = page.viewportSize();
  if (!box || !view) return false;
  const { x, y, width, height } = box;
  return x >= 0 && y >= 0 && x + width <= view.width && y + height <= view.height;
}
