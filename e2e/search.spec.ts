// Search: opened by its button or by a key, asked by typing, used by keyboard, pointer and touch.
import type { Page } from "@playwright/test";
import { inBothThemes } from "./support/axe";
import { neverTellOfClosing } from "./support/closing";
import { letTimePass } from "./support/held-time";
import { holdScripts } from "./support/hold-scripts";
import { expect, test } from "./support/one-window";
import { sum, weigh } from "./support/weight";

const field = (page: Page) => page.getByRole("dialog", { name: "Search" }).getByRole("combobox");
const options = (page: Page) => page.getByRole("option");
const hits = (page: Page) => page.getByRole("dialog", { name: "Search" }).getByRole("status");

async function open(page: Page, address = "./"): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("dialog", { name: "Search" })).toBeVisible();
  await expect(field(page)).toBeFocused();
  await expect(hits(page)).not.toHaveText(/Loading/);
}

test("a word typed with a slip leads to its page by Enter", async ({ page }) => {
  await open(page);
  await field(page).pressSequentially("cold strat");
  const first = options(page).first();
  await expect(first).toContainText("Cold start");
  await expect(first).toContainText("Term");
  await expect(first).toContainText("waits");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/glossary/cold-start/");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1, name: "Cold start" })).toBeVisible();
});

test("a status code finds the word for it, without a barrier", async ({ page }) => {
  await open(page, "./lessons/cold-starts/");
  await field(page).pressSequentially("429");
  await expect(options(page).first()).toContainText("Throttling");
  // What a screen reader meets, in order.
  await expect(page.getByRole("dialog", { name: "Search" })).toMatchAriaSnapshot(`
    - dialog "Search":
      - combobox "Search terms, lessons and scenarios" [expanded]: "429"
      - button "Close"
      - status: /\\d+ results?/
      - listbox "Found":
        - option /Throttling Term · scaling .+/ [selected]
  `);
  expect(await inBothThemes(page.getByRole("dialog", { name: "Search" }))).toEqual([]);
});

test("Ctrl or ⌘ with K opens it, Escape closes it and gives the focus back; a letter alone does nothing", async ({
  page,
}) => {
  await page.goto("./");
  await page.keyboard.press("k");
  await page.keyboard.press("/");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  for (const key of ["Control+k", "Meta+k"]) {
    await page.getByRole("button", { name: "Search" }).focus();
    await page.keyboard.press(key);
    await expect(field(page)).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Search" })).toBeFocused();
  }
  // Closed and opened again at once, as often as one likes, however late a browser tells of the closing.
  await page.evaluate(neverTellOfClosing);
  for (let n = 0; n < 8; n++) {
    await page.keyboard.press("Control+k");
    await expect(field(page)).toBeFocused();
    await page.keyboard.press("Escape");
  }
});

for (const [way, ask] of [
  ["the key", (page: Page) => page.keyboard.press("Control+k")],
  ["the button", (page: Page) => page.getByRole("button", { name: "Search" }).click()],
] as const) {
  test(`${way} opens it even before the page is live`, async ({ page }) => {
    const letGo = await holdScripts(page);
    await page.goto("./", { waitUntil: "commit" });
    await page.getByRole("button", { name: "Search" }).waitFor();
    await ask(page);
    letGo();
    await expect(field(page)).toBeFocused();
  });
}

test("the arrows choose, and a screen reader is told what is chosen and how many there are", async ({
  page,
}) => {
  await open(page);
  await field(page).pressSequentially("warm instance");
  await expect(hits(page)).toHaveText(/^\d+ results$/);
  await expect(field(page)).toHaveAttribute("aria-expanded", "true");
  await expectChosen(page, 0);
  await page.keyboard.press("ArrowDown");
  await expectChosen(page, 1);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expectChosen(page, (await options(page).count()) - 1);
  await field(page).fill("warm instance xylophone zebra quagga");
  await field(page).fill("qqqqqq");
  await expect(hits(page)).toHaveText(/^Nothing found for “qqqqqq”\./);
});

test("opened empty it shows what was looked at last, and what the lessons lead to", async ({
  page,
}) => {
  await page.goto("./glossary/queue/");
  await open(page, "./lab/");
  await expect(hits(page)).toContainText("Ask in your own words");
  const last = page.getByRole("group", { name: "Looked at last" });
  await expect(last.getByRole("option").first()).toContainText("Queue");
  const most = page.getByRole("group", { name: "Looked up most in the lessons" });
  await expect(most.getByRole("option").first()).toBeVisible();
  expect(await inBothThemes(page.getByRole("dialog", { name: "Search" }))).toEqual([]);
  await field(page).pressSequentially("slow first request");
  await expect(options(page).first()).toContainText("Cold start");
  await expect(page.getByRole("dialog").locator("mark").first()).toBeVisible();
});

async function expectChosen(page: Page, place: number): Promise<void> {
  const option = options(page).nth(place);
  await expect(option).toHaveAttribute("aria-selected", "true");
  const id = await option.getAttribute("id");
  await expect(field(page)).toHaveAttribute("aria-activedescendant", id ?? "");
}

test("a scenario opens in the lab, from the lab too", async ({ page }) => {
  await open(page, "./lab/");
  await field(page).pressSequentially("steady traffic");
  await options(page).filter({ hasText: "Scenario" }).first().click();
  await page.waitForURL("**/lab/#1.shelf=steady");
  await expect(page.getByRole("region", { name: "Simulator: Steady traffic" })).toBeVisible();
});

test("terms come first, then lessons and their sections", async ({ page }) => {
  await open(page);
  await field(page).pressSequentially("cold starts");
  await expect(options(page).nth(0)).toContainText("Term");
  await expect(options(page).filter({ hasText: "Lesson" }).first()).toContainText("Cold starts");
});

test("nothing of it is fetched before it is opened, and the index once; a first query costs 130 kB at most", async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await page.clock.install();
  await page.goto("./");
  // What a page fetches when it has been at rest for a while is not the search's.
  await letTimePass(page, 60_000);
  await page.waitForLoadState("networkidle");
  expect(fetched).not.toContain("/search-index.json");
  const weights = weigh(page);
  await page.getByRole("button", { name: "Search" }).click();
  await field(page).pressSequentially("why is my first request slow");
  await expect(options(page).first()).toContainText("Cold start");
  const first = await weights();
  expect(first.some(({ url }) => url.endsWith("/search-index.json"))).toBe(true);
  expect(sum(first)).toBeLessThanOrEqual(130_000);
  await page.keyboard.press("Escape");
  for (const word of ["cold", "warm"]) {
    await page.getByRole("button", { name: "Search" }).click();
    await field(page).pressSequentially(word);
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press("Escape");
  }
  expect(fetched.filter((path) => path === "/search-index.json")).toHaveLength(1);
});

test.describe("on a phone", () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 568 } });

  test("a tap opens it and a tap goes there, all within the window", async ({ page }) => {
    await page.goto("./");
    await page.getByRole("button", { name: "Search" }).tap();
    await field(page).pressSequentially("keep alive");
    const first = options(page).first();
    await expect(first).toContainText("Keep-alive");
    const box = await page.getByRole("dialog").boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    await first.tap();
    await page.waitForURL("**/glossary/keep-alive/");
  });
});
