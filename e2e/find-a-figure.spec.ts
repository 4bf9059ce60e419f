// Questions whose answer is a number: from wherever a reader is, one search and no scroll, and the number is in
// sight; on a phone one screen further at most. That the search finds each is tried beside it (search.test.ts).
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/one-window";

/** What is asked, in a few words; the term it leads to; the number that must be there. */
const questions: readonly (readonly [asked: string, term: string, number: string])[] = JSON.parse(
  readFileSync("app/search-index.json/asked-numbers.json", "utf8"),
);
const starts = ["./", "./lessons/cold-starts/", "./lab/", "./glossary/instance/"];
const desk = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

const numberOf = (page: Page, number: string) =>
  page
    .getByRole("region", { name: "How much, how long" })
    .getByRole("cell")
    .filter({ hasText: number })
    .first();

test("from any page a number is one search and no scroll away", async ({ page }) => {
  await page.setViewportSize(desk);
  for (const [index, from] of starts.entries()) {
    const [asked, term, number] = questions[index * 7] ?? ["", "", ""];
    await page.goto(from);
    await page.keyboard.press("Control+k");
    const dialog = page.getByRole("dialog", { name: "Search" });
    await dialog.getByRole("combobox").fill(asked);
    await expect(dialog.getByRole("option").first()).toBeVisible();
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/glossary/${term}/`);
    await expect(numberOf(page, number), asked).toBeInViewport({ ratio: 1 });
  }
});

test("each number is in sight, and on a phone one screen further at most", async ({ page }) => {
  expect(questions.length).toBeGreaterThanOrEqual(50);
  for (const [asked, term, number] of questions) {
    await page.setViewportSize(desk);
    await page.goto(`./glossary/${term}/`);
    await expect(numberOf(page, number), asked).toBeInViewport({ ratio: 1 });
    await page.setViewportSize(phone);
    const box = await numberOf(page, number).boundingBox();
    expect(box, asked).not.toBeNull();
    expect((box?.y ?? 0) + (box?.height ?? 0), asked).toBeLessThan(2 * phone.height);
  }
});
