// A reader takes a quiz: answers wrong, reads why, follows it to the run and to the passage, answers right; on a
// phone, by keyboard, without script, on paper, with storage forbidden.
import { test as base, type Locator } from "@playwright/test";
import { inBothThemes } from "./support/axe";
import { holdTime, letTimeGo } from "./support/held-time";
import { holdScripts } from "./support/hold-scripts";
import { expect, test } from "./support/one-window";
import { overflow } from "./support/overflow";
import { check, forbidStorage, openQuiz, question } from "./support/quiz";

const crowd = /A newsletter goes out/;
const why = "Many requests came at one moment";

for (const width of [1280, 390]) {
  test(`a wrong answer leads to its run and to its passage, and then to the right one, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const group = question(await openQuiz(page), crowd);
    await group.getByLabel("The instances had been idle").check();
    await check(group);
    const said = group.getByRole("status").first();
    await expect(said).toContainText("Not so.");
    await expect(said).toContainText("Quiet is one cause of five");
    await expect(said).toContainText("Cold starts happen only after a quiet spell.");
    await expect(said).not.toContainText("This is scale-out");

    await group.getByRole("button", { name: "Watch the run: Eight at once" }).click();
    const run = group.getByRole("region", { name: "Simulator: Eight at once (opened here)" });
    await expect(run).toBeFocused();
    // It opens where this answer is settled, and not where the question is.
    await expect(run.getByRole("slider", { name: "Time" })).toHaveAttribute(
      "aria-valuetext",
      /^4\.05/,
    );
    await holdTime(page);
    await run.getByRole("button", { name: "Play", exact: true }).click();
    await expect(run.getByRole("button", { name: "Pause" })).toBeVisible();
    await letTimeGo(page);
    await group.getByRole("button", { name: "Close the run" }).click();
    await expect(run).toBeHidden();

    await group.getByLabel(why).check();
    await check(group);
    await expect(said).toContainText("Right.");
    await expect(said).toContainText("This is scale-out");
    await group.getByRole("link", { name: "Read again: When it happens" }).click();
    await expect(page).toHaveURL(/#when-it-happens$/);
    await expect(page.getByRole("heading", { name: "When it happens" })).toBeInViewport();
  });
}

for (const width of [1280, 390]) {
  test(`two wrong pairs lead to a run each, at the instants that settle them, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const logs = question(await openQuiz(page), /Four logs/);
    await match(logs, ["Scale-out", "Idleness", "A deployment", "Recycling"]);
    await check(logs);
    await expect(logs.getByRole("status").first()).toContainText("2 of 4 are in place.");
    for (const [title, instant] of [
      ["The first call of the day", /^8 h 00 min, i2 starting/],
      ["Forty at noon", /^6\.45 s, i1 warm/],
    ] as const) {
      await logs.getByRole("button", { name: `Watch the run: ${title}` }).click();
      const run = logs.getByRole("region", { name: `Simulator: ${title} (opened here)` });
      await expect(run).toBeFocused();
      await expect(run.getByRole("slider", { name: "Time" })).toHaveAttribute(
        "aria-valuetext",
        instant,
      );
      // One of them is open at a time.
      await expect(logs.getByRole("region", { name: "(opened here)" })).toHaveCount(1);
    }
    expect(await overflow(page)).toEqual([]);
  });
}

test("what a reader does with one question", async ({ page }) => {
  const quiz = await openQuiz(page);
  await test.step("a check without an answer asks for one", async () => {
    const group = question(quiz, crowd);
    await check(group);
    await expect(group.getByRole("status")).toContainText("Give an answer first");
  });
  await test.step("the answer is shown when it is asked for, after a try", async () => {
    const group = question(quiz, /what share of its requests/i);
    await expect(group.getByRole("button", { name: "Show me" })).toBeHidden();
    await group.getByRole("slider").fill("100");
    await check(group);
    await expect(group.getByRole("status")).toContainText("too high");
    await group.getByRole("button", { name: "Show me" }).click();
    await expect(group.getByRole("status")).toContainText("The answer.");
    await group.getByRole("button", { name: "Ask me again" }).click();
    await expect(group.getByRole("status")).toBeEmpty();
  });
  await test.step("by keyboard alone an order is put right", async () => {
    const group = question(quiz, /Put in order what happens/);
    const wanted = ["A machine", "Your package", "The runtime", "Your imports", "The handler"];
    for (const [place, start] of wanted.entries()) {
      for (;;) {
        const items = await group.getByRole("listitem").allInnerTexts();
        const found = items.findIndex((text) => text.startsWith(start));
        if (found <= place) break;
        const up = group.getByRole("button", { name: new RegExp(`Move “${start}.*” up$`) });
        await up.focus();
        await page.keyboard.press("Enter");
        await expect(up).toBeFocused();
      }
    }
    await group.getByRole("button", { name: "Check" }).focus();
    await page.keyboard.press("Enter");
    await expect(group.getByRole("status")).toContainText("Right.");
  });
});

test("a check that comes before the quiz is live counts, and keeps the focus", async ({ page }) => {
  await page.goto("./lessons/faas/");
  const letGo = await holdScripts(page);
  const quiz = page.getByRole("region", { name: "Quiz", exact: true });
  const question = quiz
    .getByRole("group")
    .filter({ has: page.getByRole("radio") })
    .first();
  const check = question.getByRole("button", { name: "Check" });
  await question.getByRole("radio").first().check();
  await check.press("Enter");
  letGo();
  await expect(question.getByRole("status")).toHaveText(/^(Right|Not)/);
  await expect(check).toBeFocused();
});

test("at the end stands what is known and what to look at again, and the wrong ones come again", async ({
  page,
}) => {
  const quiz = await openQuiz(page);
  const groups = quiz.getByRole("group");
  for (const group of await groups.all()) {
    const first = group.getByRole("radio").or(group.getByRole("checkbox")).first();
    if (await first.count()) await first.check();
    for (const select of await group.getByRole("combobox").all())
      await select.selectOption({ index: 1 });
    const slider = group.getByRole("slider");
    if (await slider.count()) await slider.fill("40");
    await check(group);
  }
  await expect(
    groups.filter({ hasText: /^From (Serverless|Functions as a service)\. / }),
  ).toHaveCount(2);
  await expect(quiz.getByText(/of 10 right at the first try/)).toBeVisible();
  await expect(quiz.getByRole("heading", { name: "What to look at again" })).toBeVisible();
  await quiz.getByRole("button", { name: "The wrong ones again" }).click();
  await expect(groups).not.toHaveCount(10);
  await expect(quiz.getByText("Not so.")).toHaveCount(0);
  await quiz.getByRole("button", { name: "Start over" }).click();
  await expect(groups).toHaveCount(10);
});

test("the end of a lesson ticks what answers show, and sends its words to the review", async ({
  page,
}) => {
  const quiz = await openQuiz(page);
  const end = page.getByRole("region", { name: "Where you stand now" });
  await end.scrollIntoViewIfNeeded();
  await end.locator("[data-island='live']").waitFor();
  const cause = end.getByRole("listitem").filter({ hasText: "Name five causes of cold starts." });
  const group = question(quiz, crowd);
  await group.getByLabel("The instances had been idle").check();
  await check(group);
  await expect(cause).toContainText("0 of 2 answered right.");
  await expect(end.getByRole("heading", { name: "Ideas still to look at" })).toBeVisible();
  await group.getByRole("button", { name: "Show me" }).click();
  await group.getByRole("button", { name: "Ask me again" }).click();
  await group.getByLabel(why).check();
  await check(group);
  await expect(cause).toContainText("1 of 2 answered right.");
  await expect(end.getByRole("heading", { name: "Ideas put right" })).toBeVisible();

  const logs = question(quiz, /Four logs/);
  await match(logs, ["Idleness", "Scale-out", "A deployment", "Recycling"]);
  await check(logs);
  await expect(cause).toContainText("Your answers show it.");

  const remember = end.getByRole("button", { name: "Remember the 8 words" });
  await remember.click();
  await expect(remember).toHaveAttribute("aria-pressed", "true");
  await expect(end.getByText("They come back in the review")).toBeVisible();
  expect(await inBothThemes(end)).toEqual([]);
  await remember.click();
  await expect(remember).toHaveAttribute("aria-pressed", "false");
});

test("a link gives everyone the same order", async ({ page, context }) => {
  const quiz = await openQuiz(page);
  const order = () => quiz.locator("legend").allInnerTexts();
  const usual = await order();
  await quiz.getByRole("button", { name: "Another order" }).click();
  await expect(page).toHaveURL(/\?quiz=2#quiz$/);
  const other = await order();
  expect(other).not.toEqual(usual);
  const page2 = await context.newPage();
  const theirs = await openQuiz(page2, page.url());
  expect(await theirs.locator("legend").allInnerTexts()).toEqual(other);
});

test("waking moves nothing; on paper the questions stand, with the key at the end", async ({
  page,
}) => {
  await page.goto("./lessons/cold-starts/");
  const quiz = page.getByRole("region", { name: "Quiz", exact: true });
  await page.evaluate(() => document.fonts.ready);
  const placeholder = await quiz.boundingBox();
  await quiz.getByRole("heading", { name: "Quiz" }).scrollIntoViewIfNeeded();
  await quiz.locator("[data-island='live']").first().waitFor();
  expect((await quiz.boundingBox())?.height).toBe(placeholder?.height);

  await page.emulateMedia({ media: "print" });
  await expect(quiz.getByText(crowd)).toBeVisible();
  await expect(quiz.getByText(`${why}, and each`).last()).toBeVisible();
  await expect(quiz.getByRole("button", { name: "Check" }).first()).toBeHidden();
});

test("forbidden storage is said once, and the quiz works", async ({ page }) => {
  await forbidStorage(page);
  const quiz = await openQuiz(page);
  const group = question(quiz, crowd);
  await group.getByLabel(why).check();
  await check(group);
  await expect(group.getByRole("status")).toContainText("Right.");
  await expect(page.getByText("This browser keeps nothing for this site.")).toHaveCount(1);
});

test("no barrier in any state, in either theme, and nothing runs over on a phone", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  const quiz = await openQuiz(page);
  const group = question(quiz, crowd);
  await group.getByLabel("The instances had been idle").check();
  await check(group);
  await group.getByRole("button", { name: /Watch the run/ }).click();
  await group.locator("[data-island='live']").waitFor();
  const several = question(quiz, /Which of these make/);
  await several.getByRole("checkbox").first().check();
  await check(several);
  expect(await overflow(page)).toEqual([]);
  expect(await inBothThemes(quiz)).toEqual([]);
});

base.describe("without script", () => {
  base.use({ javaScriptEnabled: false });

  base("the questions can be read, and so can their answers", async ({ page }) => {
    await page.goto("./lessons/cold-starts/");
    const quiz = page.getByRole("region", { name: "Quiz", exact: true });
    await expect(quiz.getByText(crowd)).toBeVisible();
    await expect(quiz.getByRole("button", { name: "Check" }).first()).toBeHidden();
    const answer = quiz.getByText("This is scale-out.");
    await expect(answer).toBeHidden();
    await quiz.getByText("Answers", { exact: true }).click();
    await expect(answer).toBeVisible();
  });
});

/** What is put to each of the four logs, in the order in which they stand. */
async function match(logs: Locator, causes: readonly string[]): Promise<void> {
  const lefts = ["One cold request", "Forty cold requests", "Traffic is level", "A function never"];
  for (const [n, left] of lefts.entries()) {
    const list = logs.getByLabel(new RegExp(`^${left}`));
    const option = list.getByRole("option", { name: new RegExp(`^${causes[n]}`) });
    await list.selectOption({ label: (await option.textContent()) ?? "" });
  }
}
