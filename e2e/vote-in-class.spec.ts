// A class votes: counted unseen, talked over, counted again, shown, and settled by the run; then taken home.
import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { barriers, inBothThemes, loadAxe } from "./support/axe";
import { holdTime, letTimeGo } from "./support/held-time";
import { expect, test } from "./support/one-window";
import { openTalk, speakerOf } from "./support/talk";

const question = /^A shop on Lambda is called every few seconds/;
const region = (page: Page) => page.getByRole("region", { name: question });
const right = "Many requests came at one moment";

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
const times = (count: number, key: string) => Array.from({ length: count }, () => key);

test("a class votes twice by keyboard, and the run decides", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openTalk(page, "./present/cold-starts/#after-the-newsletter");
  const vote = region(page);
  await expect(vote.getByRole("status")).toHaveText("Decide on one, by yourself.");
  await press(page, "Enter", ...times(4, "4"), ...times(8, "3"), "Shift+Digit3", "Backspace");
  await press(page, "Shift+Digit3", "Shift+Digit3");
  await expect(vote.getByText("10 votes")).toBeVisible();
  await expect(vote).not.toContainText("%");

  await press(page, "Enter");
  await expect(vote.getByRole("status")).toHaveText("Counted. Now talk it over.");
  await expect(vote).not.toContainText("%");
  await press(page, "Enter");
  await expect(vote.getByRole("timer")).toHaveText(/^[12]:\d\d left to talk$/);
  await press(page, "Enter", ...times(9, "4"), "3", "Enter");

  const option = vote.getByRole("listitem").filter({ hasText: right });
  await expect(option).toContainText("first 40%");
  await expect(option).toContainText("then 90%");
  expect(await inBothThemes(page)).toEqual([]);

  // The run plays at once; what it settles is said when it has settled it.
  await holdTime(page);
  await press(page, "Enter");
  await expect(vote.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect(vote.getByRole("listitem")).toHaveCount(0);
  await press(page, "PageDown");
  await letTimeGo(page);
  await expect(vote.getByRole("listitem")).toHaveText([new RegExp(right)]);
  await expect(vote.getByText(/^9 requests: 8 cold, 1 warm\./)).toBeVisible();
  await expect(vote.getByRole("button", { name: "Play" })).toBeVisible();

  const speaker = await speakerOf(page);
  const counts = region(speaker).getByRole("table");
  await expect(counts.getByRole("row").filter({ hasText: right })).toContainText("9 · 90%");
  await loadAxe(speaker);
  expect(await barriers(speaker)).toEqual([]);
  const [file] = await Promise.all([
    speaker.waitForEvent("download"),
    region(speaker).getByRole("button", { name: /CSV/ }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("votes-cold-starts.csv");
  const lines = readFileSync(await file.path(), "utf8")
    .trim()
    .split("\r\n");
  expect(lines).toHaveLength(5);
  expect(lines.find((line) => line.includes(right))).toMatch(/,yes,4,9,10,10,20\d\d-.*Z$/);

  await speaker.close();
  await page.goto("./lessons/cold-starts/teach/");
  await expect(page.getByText("One vote on this lesson is kept in this browser.")).toBeVisible();
  await page.getByRole("button", { name: "Forget them" }).click();
  await page.reload();
  await expect(page.getByRole("button", { name: "Forget them" })).toHaveCount(0);
});

test("a teacher counts in the speaker's window, and is told what the count advises", async ({
  page,
}) => {
  await openTalk(page, "./present/cold-starts/#after-the-newsletter");
  await expect(region(page)).toBeVisible();
  // The tools, which come with every tap, cover nothing of the question.
  const usual = page.viewportSize();
  const edge = (of: Locator, side: "top" | "bottom") =>
    of.evaluate((element, name) => element.getBoundingClientRect()[name], side);
  for (const [width, height] of [
    [820, 1180],
    [800, 600],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    const tools = await edge(page.getByRole("toolbar"), "bottom");
    expect(tools, `${width} × ${height}`).toBeLessThanOrEqual(
      await edge(region(page).getByText(question), "top"),
    );
  }
  if (usual) await page.setViewportSize(usual);
  const speaker = await speakerOf(page);
  const theirs = region(speaker);
  const go = (name: string) => theirs.getByRole("button", { name, exact: true }).click();
  await go("Count hands");
  await theirs.getByRole("button", { name: "One more for D" }).click();
  for (const _ of times(3, ""))
    await theirs.getByRole("button", { name: "One more for A" }).click();
  await expect(region(page).getByText("4 votes")).toBeVisible();
  await go("Counted");
  await expect(theirs.getByRole("status")).toHaveText(/^25% right: too few for a discussion/);
  await expect(region(page)).not.toContainText("%");
  await go("Back: count hands");
  for (const _ of times(4, ""))
    await theirs.getByRole("button", { name: "One more for D" }).click();
  await go("Counted");
  await expect(theirs.getByRole("status")).toHaveText(/^63% right: between 35% and 70%/);
  // In the room, by touch alone: the discussion, and a hand counted by a tap on its option.
  await region(page).getByRole("button", { name: "Discuss" }).click();
  await expect(theirs.getByRole("timer")).toBeVisible();
  await theirs.getByRole("button", { name: "30 seconds more" }).click();
  await expect(region(page).getByRole("timer")).toHaveText(/^2:\d\d/);
  await region(page).getByRole("button", { name: "Count again" }).click();
  await region(page)
    .getByRole("button", { name: new RegExp(right) })
    .click();
  await expect(theirs.getByRole("spinbutton", { name: "Hands for D" })).toHaveValue("1");
});

test("counts are typed, a number and Enter for each option, and dragged as bars; all of it fits the desk", async ({
  page,
}) => {
  await openTalk(page, "./present/cold-starts/#after-the-newsletter");
  const speaker = await speakerOf(page);
  await speaker.setViewportSize({ width: 1280, height: 720 });
  const theirs = region(speaker);
  await theirs.getByRole("button", { name: "Count hands", exact: true }).click();
  for (const name of ["Counted", "Undo", "Start over"])
    await expect(theirs.getByRole("button", { name, exact: true })).toBeInViewport({ ratio: 1 });
  await theirs.getByRole("spinbutton", { name: "Hands for A" }).focus();
  await speaker.keyboard.type("22");
  await speaker.keyboard.press("Enter");
  await speaker.keyboard.type("3");
  await speaker.keyboard.press("Enter");
  await expect(theirs.getByText("25 votes")).toBeVisible();
  await expect(region(page).getByText("25 votes")).toBeVisible();
  const bar = theirs.getByRole("slider", { name: "Hands for D, as a bar" });
  await bar.press("ArrowRight");
  await expect(theirs.getByText("26 votes")).toBeVisible();
  const { x, y, width, height } = (await bar.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await speaker.mouse.move(x + 6, y + height / 2);
  await speaker.mouse.down();
  await speaker.mouse.move(x + width / 2, y + height / 2, { steps: 5 });
  await speaker.mouse.up();
  await expect(theirs.getByRole("spinbutton", { name: "Hands for D" })).toHaveValue("20");
  // One press takes back what was dragged, another what was typed.
  for (const left of ["1", "0"]) {
    await theirs.getByRole("button", { name: "Undo" }).click();
    await expect(theirs.getByRole("spinbutton", { name: "Hands for D" })).toHaveValue(left);
  }
  await theirs.getByRole("button", { name: "Undo" }).click();
  await expect(theirs.getByText("22 votes")).toBeVisible();
});
