// Every page of the site is opened and read to its end, under its own security policy: no complaint of the
// browser, no request to anyone else, nothing that fails to load.

import { expect, test } from "./one-window";
import { nameOf, pages } from "./site";

for (const address of pages) {
  test(`${nameOf(address)} opens without a complaint`, async ({ page }) => {
    const response = await page.goto(`./${address}`);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    await expect(policy).toHaveCount(1);
    const text = (await policy.getAttribute("content")) ?? "";
    expect(text).toContain("default-src 'none'; script-src 'self' 'sha256-");
    expect(text).not.toMatch(/script-src[^;]*'unsafe-/);
    await page.keyboard.press("End");
    await page.waitForLoadState("networkidle");
  });
}

test("a script that the page did not bring is stopped by its policy", async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage();
  const stopped = page.waitForEvent("console", (message) =>
    /Content Security Policy/.test(message.text()),
  );
  await page.goto(baseURL ?? "");
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'taken over'";
    document.body.append(script);
  });
  await stopped;
  expect(await page.title()).not.toBe("taken over");
  await page.close();
});
