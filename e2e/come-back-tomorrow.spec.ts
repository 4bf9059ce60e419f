// What a reader has done is there tomorrow, and not only there: the map of the course knows how far they are, and
// their progress can be taken to another browser. The whole way of a newcomer is in learn-as-a-newcomer.spec.ts.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { inBothThemes } from "./support/axe";
import { expect, test } from "./support/one-window";
import { overflow } from "./support/overflow";
import { check, forbidStorage, openQuiz, question } from "./support/quiz";
import { untilReady } from "./support/ready";

const today = new Date("2026-11-20T10:00:00");
const tomorrow = new Date("2026-11-21T08:00:00");
const crowd = /A newsletter goes out/;
const why = "Many requests came at one moment";

/** Answers one question wrong, then right. */
async function learn(page: Page): Promise<void> {
  const group = question(await openQuiz(page), crowd);
  await group.getByLabel("The instances had been idle").check();
  await check(group);
  await expect(group.getByRole("status")).toContainText("Not so.");
  await group.getByLabel(why).check();
  await check(group);
  await expect(group.getByRole("status")).toContainText("Right.");
  await page.waitForFunction(() => localStorage.getItem("review-due") !== null);
}

test("a marked term comes back tomorrow, travels with the progress, and is let go", async ({
  page,
}) => {
  await page.clock.setFixedTime(today);
  await page.goto("./glossary/");
  await page.getByRole("button", { name: "Remember Instance", exact: true }).click();
  await page.waitForFunction(() => localStorage.getItem("review-due") !== null);
  await page.goto("./glossary/keep-alive/");
  await page.getByRole("button", { name: "Remember this term" }).click();
  await expect(page.getByText("It comes back in the review.")).toBeVisible();
  await page.waitForFunction(() => localStorage.getItem("review-due")?.includes(","));
  await page.goto("./glossary/instance/");
  const mark = page.getByRole("button", { name: "Remember this term" });
  await expect(mark).toHaveAttribute("aria-pressed", "true");

  await page.clock.setFixedTime(tomorrow);
  await page.goto("./");
  await page.getByRole("link", { name: "Review 2" }).click();
  await expect(page.getByText("2 terms are due.")).toBeVisible();
  await page.getByRole("button", { name: "Begin" }).press("Enter");
  const card = page.getByRole("group", { name: /What is meant by/ });
  await expect(card).not.toContainText("One running copy");
  await card.getByRole("button", { name: "Show the definition" }).press("Enter");
  expect(await inBothThemes(page)).toEqual([]);
  await card.getByRole("button", { name: "I knew it" }).click();
  await expect(page.getByText("It comes back on")).toBeVisible();
  await page.getByRole("button", { name: "Next question" }).click();
  await card.getByRole("button", { name: "Show the definition" }).click();
  await card.getByRole("button", { name: "I did not" }).click();
  await page.getByRole("button", { name: "Finish" }).click();
  await expect(page.getByText("1 of 2 known.")).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await overflow(page)).toEqual([]);
  await page.getByRole("button", { name: "Let it go: Instance" }).click();
  await expect(page.getByRole("link", { name: "Instance", exact: true })).toBeHidden();
});

test("the first page knows how far a reader is, and where they left", async ({ page }) => {
  await learn(page);
  await page.goto("./lessons/cold-starts/");
  await page.mouse.wheel(0, 200);
  const heading = page.getByRole("heading", { name: "Under the hood" });
  await heading.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => localStorage.getItem("progress")?.includes("#under-the-hood"));
  await page.goto("./");
  await expect(page.getByText("0 of 8 known")).toBeVisible();
  await page.getByRole("link", { name: "Continue where you left: Cold starts" }).click();
  await expect(page).toHaveURL(/cold-starts\/#/);
});

test("another tab sees a change at once", async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto("./");
  await page.bringToFront();
  await learn(page);
  await expect(other.getByText("0 of 8 known")).toBeVisible();
});

test("progress is taken to another browser, put to what is there, and forgotten", async ({
  page,
  browser,
  baseURL,
}) => {
  await learn(page);
  await page.goto("./review/");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export to a file" }).click();
  const path = await (await saving).path();
  expect(JSON.parse(readFileSync(path, "utf8")).events.length).toBeGreaterThan(0);

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? "" });
  const there = await elsewhere.newPage();
  await there.goto("./review/");
  await untilReady(there);
  await there.getByLabel("Import a file").setInputFiles(path);
  await expect(there.getByText(/[1-9]\d* new entr(y|ies); nothing was overwritten/)).toBeVisible();
  await there.getByLabel("Import a file").setInputFiles(path);
  await expect(there.getByText("0 new entries; nothing was overwritten.")).toBeVisible();
  await there.getByLabel("Import a file").setInputFiles({
    name: "other.json",
    mimeType: "application/json",
    buffer: Buffer.from('{"v":2,"events":[]}'),
  });
  await expect(there.getByText("This file is from a newer version")).toBeVisible();
  await there.getByRole("button", { name: "Forget Cold starts" }).click();
  await there.getByRole("button", { name: "Really forget Cold starts?" }).click();
  await expect(there.getByRole("button", { name: "Forget Cold starts" })).toBeHidden();
  await elsewhere.close();
});

test("with storage forbidden the page of reviews works, and says so once", async ({ page }) => {
  await forbidStorage(page);
  await page.goto("./review/");
  await expect(page.getByText("Nothing is due")).toBeVisible();
  await expect(page.getByText("This browser keeps nothing for this site.")).toHaveCount(1);
});

test("storage that takes no more keeps what it has, and the new can be taken along", async ({
  page,
}) => {
  const before =
    '{"v":1,"events":[{"v":1,"at":5,"n":5,"kind":"read","of":"faas#storm","is":null}]}';
  await page.addInitScript((text) => {
    localStorage.setItem("progress", text);
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  }, before);
  const group = question(await openQuiz(page), crowd);
  await group.getByLabel(why).check();
  await check(group);
  await expect(page.getByText("This browser has no more room for this site.")).toHaveCount(1);
  expect(await page.evaluate(() => localStorage.getItem("progress"))).toBe(before);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export to a file" }).click();
  const text = readFileSync(await (await saving).path(), "utf8");
  expect(text).toContain("faas#storm");
  expect(text).toContain("cold-starts/newsletter");
});

for (const [kind, text] of [
  ["spoilt", "{ not json"],
  ["newer", '{"v":9,"things":[]}'],
] as const) {
  test(`${kind} storage is left for others to read, and the site works`, async ({ page }) => {
    await page.addInitScript((found) => {
      if (sessionStorage.getItem("put") === null) localStorage.setItem("progress", found);
      sessionStorage.setItem("put", "");
    }, text);
    const group = question(await openQuiz(page), crowd);
    await group.getByLabel(why).check();
    await check(group);
    await expect(group.getByRole("status")).toContainText("Right.");
    const kept = await page.evaluate(
      () => (localStorage.getItem("progress-unreadable") ?? "") + localStorage.getItem("progress"),
    );
    expect(kept).toContain(text);
  });
}

test("no barrier on the page of reviews, in either theme", async ({ page }) => {
  await page.clock.setFixedTime(today);
  await learn(page);
  await page.clock.setFixedTime(tomorrow);
  await page.goto("./review/");
  const look = async (state: string) => {
    expect(await inBothThemes(page), state).toEqual([]);
  };
  await expect(page.getByText("One question is due.")).toBeVisible();
  await look("due");
  await page.getByRole("button", { name: "Begin" }).click();
  await look("asked");
});
