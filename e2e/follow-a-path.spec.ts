// A reader follows a path: from the first page through its steps with the bar that goes along, to the lab with a goal
// in hand; what was done is known on the page of the path. Without script the steps are a list of links.
import { type Page, test as unwatched } from "@playwright/test";
import { inBothThemes } from "./support/axe";
import { expect, test } from "./support/one-window";
import { overflow } from "./support/overflow";

const path = "./paths/serverless-from-zero/";
const bar = (page: Page) => page.getByRole("navigation", { name: "Path: Serverless from zero" });

test("a path is followed step by step, and knows what was done", async ({ page }) => {
  await page.goto("./");
  const paths = page.getByRole("region", { name: "Paths" });
  await paths.getByRole("link", { name: "Serverless from zero" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Serverless from zero");
  await page.getByRole("link", { name: "Begin" }).click();
  await expect(page).toHaveURL(/lessons\/serverless\/\?path=serverless-from-zero&step=1$/);
  await expect(bar(page)).toContainText("step 1 of 14");
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await overflow(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });

  await bar(page).getByRole("link", { name: /^Next/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Instance");
  await expect(bar(page)).toContainText("step 2 of 14");
  await page.waitForFunction(() => localStorage.getItem("progress")?.includes("glossary/instance"));
  expect(await inBothThemes(bar(page)), "a term on the path").toEqual([]);

  await bar(page)
    .getByRole("link", { name: /^Path: / })
    .click();
  await expect(page.getByText("1 of 14 steps done")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Done." })).toContainText("Instance");
  await expect(page.getByRole("link", { name: "Continue: Serverless" })).toBeVisible();
  expect(await inBothThemes(page.getByRole("main")), "the path").toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await overflow(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });

  await page.getByRole("link", { name: "Nobody is turned away" }).click();
  await expect(bar(page)).toContainText("step 6 of 14");
  await expect(page.getByRole("button", { name: "Try it: Nobody is turned away" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await page.goto(`./lab/?path=serverless-from-zero&step=14#1.shelf=nobody-a-crowd-nobody`);
  await expect(
    page.getByRole("region", { name: "Simulator: Nobody, a burst, nobody" }),
  ).toBeVisible();
  await expect(bar(page).getByRole("link", { name: /^Next/ })).toHaveText(/The whole path/);
  await page.goto("./");
  await expect(paths.getByText("2 of 14 steps done")).toBeVisible();
});

test("an address that names no path, step or goal says what was expected", async ({ page }) => {
  await page.goto("./lessons/faas/?path=nowhere&step=2");
  await expect(page.getByText(/expected .*serverless-from-zero.*, found “nowhere”/)).toBeVisible();
  await page.goto("./lessons/faas/?path=serverless-from-zero&step=99");
  await expect(bar(page)).toContainText("step 4 of 14");
  await page.goto("./lab/?goal=nothing");
  await expect(page.getByText(/expected one of .*; found “nothing”/)).toBeVisible();
});

unwatched.describe("without script", () => {
  unwatched.use({ javaScriptEnabled: false });

  unwatched("a path is a list of links", async ({ page }) => {
    await page.goto(path);
    await page.getByRole("listitem").filter({ hasText: "Keep-alive" }).getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Keep-alive");
  });
});
