// The contents beside a lesson mark the section that is being read, however the reader came there, and keep the mark
// in sight.
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/one-window";

/** The section at a line across the window, worked out anew from the page. */
function sectionAt(page: Page): Promise<string> {
  return page.evaluate(() => {
    const links = [
      ...document.querySelectorAll<HTMLAnchorElement>("nav[aria-label='On this page'] a"),
    ];
    const passed = links.filter(({ hash }) => {
      const heading = document.getElementById(hash.slice(1));
      return heading && heading.getBoundingClientRect().top <= innerHeight * 0.4;
    });
    return (passed.at(-1) ?? links[0])?.textContent ?? "";
  });
}

async function isMarked(page: Page, marked: Locator) {
  await expect(async () => {
    await expect(marked).toHaveText(await sectionAt(page), { timeout: 100 });
  }).toPass();
  await expect(marked).toBeInViewport({ ratio: 1 });
}

test("the mark in the contents follows every kind of jump and stays in sight", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("./lessons/warm-instances/");
  const contents = page.getByRole("navigation", { name: "On this page" });
  const marked = contents.locator("[aria-current=location]");
  await isMarked(page, marked);
  // As a scroll bar is dragged: far down, a good part up, down again.
  for (const top of [9000, 4000, 16_000]) {
    await page.evaluate((to) => scrollTo({ top: to, behavior: "instant" }), top);
    await isMarked(page, marked);
  }
  await page.reload();
  await isMarked(page, marked);
  await page.keyboard.press("End");
  await expect(marked).toHaveText("Sources");
  await expect(marked).toBeInViewport({ ratio: 1 });
  const first = (await contents.getByRole("link").first().textContent()) ?? "";
  await page.keyboard.press("Home");
  await expect(marked).toHaveText(first);
  await expect(marked).toBeInViewport({ ratio: 1 });
});

test("what comes later is all there when the page has come, and with it where a place was asked for", async ({
  page,
}) => {
  const laid = page.locator("[data-lesson] [data-laid]");
  await page.goto("./lessons/serverless/");
  expect(await laid.count()).toBeGreaterThan(50);
  await expect(page.locator("html")).not.toHaveAttribute("data-coming");

  await page.goto("./about/");
  await page.goto("./lessons/serverless/#how-many-it-takes");
  await expect(laid).toHaveCount(0);
  const top = () =>
    page.locator("#how-many-it-takes").evaluate((heading) => heading.getBoundingClientRect().top);
  await expect.poll(top).toBeLessThan(60);
});
