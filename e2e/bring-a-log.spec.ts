// A reader's own log: read, replayed, asked and reported, by keyboard, without a word of it leaving the page.
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { barriers, loadAxe } from "./support/axe";
import { expect, test } from "./support/one-window";

/** All that the page asks for from now on. */
function askedFor(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
  return asked;
}

async function bringSample(page: Page): Promise<void> {
  await page.goto("./yours/");
  const sample = page.getByRole("button", { name: "A day of a function" });
  await sample.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "What it holds" })).toBeFocused();
  await expect(page.getByRole("heading", { name: "What if" })).toBeVisible({ timeout: 60_000 });
}

test("a sample is read, replayed, put on the stage, asked and reported", async ({ page }) => {
  test.slow();
  await bringSample(page);
  await expect(page.getByText(/13,760 requests in 24\sh/)).toBeVisible();
  await expect(page.getByText(/The replay fits/)).toBeVisible();
  await page.getByRole("button", { name: "Show it on the stage" }).click();
  const stage = page.getByRole("region", { name: "Simulator: A stretch of the log" });
  await expect(stage.getByRole("button", { name: "Play" })).toBeVisible();
  await page.getByRole("button", { name: "Compare the set-ups" }).click();
  await expect(page.getByText(/The cheapest that keeps to|None of these set-ups/)).toBeVisible({
    timeout: 60_000,
  });
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a report" }).click();
  const report = await readFile(await (await saving).path(), "utf8");
  expect(report).toContain("## What if");
  expect(report).toContain("List prices in US dollars");
});

test("nothing of a log leaves: no request once it is read but for the site's own files", async ({
  page,
  baseURL,
}) => {
  await page.goto("./yours/");
  const asked = askedFor(page);
  const line = `2026-03-01T00:00:01.000Z\tREPORT RequestId: 3897a7c2-8ac6-45d2-9c0f-000000000001\tDuration: 12.00 ms\tBilled Duration: 12 ms\tMemory Size: 128 MB\tMax Memory Used: 67 MB\t`;
  const text = `2026-03-01T00:00:00.000Z\thunter2 is my secret\n${line}\n`;
  await page
    .getByLabel("Drop files here, or choose them")
    .setInputFiles({ name: "a.log", mimeType: "text/plain", buffer: Buffer.from(text) });
  await expect(page.getByText("1 line was not understood")).toBeVisible();
  await expect(page.getByRole("heading", { name: "What if" })).toBeVisible();
  expect(asked.filter((one) => !one.startsWith(`GET ${baseURL}_next/static/`))).toEqual([]);
  expect(await page.content()).not.toContain("hunter2");
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute("content", /connect-src 'none'/);
  expect(
    await page.evaluate(() => JSON.stringify([{ ...localStorage }, location.href])),
  ).not.toMatch(/hunter2|3897a7c2/);
});

test("what is no log is told in a sentence", async ({ page }) => {
  await page.goto("./yours/");
  await page
    .getByLabel("Drop files here, or choose them")
    .setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("meow") });
  await expect(page.getByText(/This log could not be read. Expected one of/)).toBeVisible();
});

test("a table whose columns have no names is read by those that are pointed at", async ({
  page,
}) => {
  await page.goto("./yours/");
  const text = ["1701814483,20,1,eu", "1701814484,35,0,eu", "1701814490,30,0,us"].join("\n");
  await page
    .getByLabel("Drop files here, or choose them")
    .setInputFiles({ name: "a.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await expect(page.getByText("This table does not say what its columns are")).toBeVisible();
  const columns = page.getByRole("form", { name: "What are its columns?" });
  await columns.getByRole("button", { name: "Read it so" }).click();
  await expect(columns.getByRole("status")).toHaveText(/when a request came/);
  const roles = ["when it came", "how long it ran, in ms", "cold or not: true, false, 1, 0"];
  for (const [n, label] of roles.entries())
    await columns.getByLabel(`Column ${n + 1}:`).selectOption({ label });
  await expect(columns.getByLabel("The first line has names")).not.toBeChecked();
  await loadAxe(page);
  expect(await barriers(page)).toEqual([]);
  await columns.getByRole("button", { name: "Read it so" }).click();
  await expect(page.getByText(/3 requests in/)).toBeVisible();
});

test.describe("the page has no barrier and does not scroll sideways", () => {
  for (const [width, colorScheme] of [
    [1280, "light"],
    [390, "dark"],
  ] as const)
    test(`at ${width} pixels`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await bringSample(page);
      await page.getByRole("button", { name: "Compare the set-ups" }).click();
      await expect(page.getByText(/The cheapest that keeps to|None of these/)).toBeVisible({
        timeout: 60_000,
      });
      await loadAxe(page);
      expect(await barriers(page)).toEqual([]);
      const beyond = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(beyond).toBeLessThanOrEqual(0);
    });
});
