// An address that does not exist: told as such to machines, and a way back for people.
import { expect, test } from "@playwright/test";

test("an unknown address answers 404 and shows a way back", async ({ page }) => {
  const response = await page.goto("./lessons/no-such-lesson/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("main").getByRole("link").first().click();
  await page.waitForURL(({ pathname }) => pathname === "/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("an address without its slash leads to the one with it", async ({ page }) => {
  await page.goto("./about");
  expect(new URL(page.url()).pathname).toBe("/about/");
});
