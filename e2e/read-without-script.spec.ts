// The text comes first: with scripts off a lesson reads from the first line to the last, and its links lead on.

import { expect, test } from "@playwright/test";
import { lessons, nameOf } from "./support/site";

test.use({ javaScriptEnabled: false });

for (const address of lessons) {
  test(`${nameOf(address)} reads in full with scripts off`, async ({ page }) => {
    await page.goto(`./${address}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    for (const heading of await page.getByRole("main").getByRole("heading").all()) {
      await expect(heading).toBeVisible();
    }
    // biome-ignore lint/performance/useDomNodeTextContent: only the text that shows counts
    const text = await page.getByRole("main").innerText();
    expect(text.split(/\s+/).length).toBeGreaterThan(800);
    for (const picture of await page.getByRole("main").getByRole("img").all()) {
      await expect(picture).toBeVisible();
    }
  });
}

test("the course leads to its first lesson with scripts off", async ({ page }) => {
  await page.goto("./");
  await page.locator(`main a[href$="${lessons[0]}"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`${lessons[0]}$`));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
