// The whole way of a newcomer in one go: reads, predicts, plays, answers wrong, follows the feedback to the run, answers
// right, leaves, comes back tomorrow and reviews. On a phone, by keyboard, with storage forbidden. The clock is moved.
import { devices, type Locator, type Page } from "@playwright/test";
import { holdTime, letTimeGo } from "./support/held-time";
import { overflow } from "./support/overflow";
import { forbidStorage } from "./support/quiz";
import { live } from "./support/simulator";
import { expect, test } from "./support/watched";

const today = new Date("2026-11-20T10:00:00");
const tomorrow = new Date("2026-11-21T08:00:00");
const crowd = /A newsletter goes out/;
const wrong = "The instances had been idle";
const right = "Many requests came at one moment";

/** How a button is pressed and a choice is made. */
type Hands = {
  readonly press: (control: Locator) => Promise<void>;
  readonly choose: (radio: Locator) => Promise<void>;
};

const finger: Hands = {
  press: (control) => control.tap(),
  choose: (radio) => radio.tap(),
};
const keys: Hands = {
  press: (control) => control.press("Enter"),
  choose: (radio) => radio.press("Space"),
};

async function readPredictAndPlay(page: Page, { press }: Hands): Promise<void> {
  await page.goto("./");
  await press(page.getByRole("link", { name: "Cold starts", exact: true }).first());
  await expect(page.getByRole("heading", { level: 1, name: "Cold starts" })).toBeVisible();
  const simulator = await live(page, "Eight at once");
  const form = page.getByRole("form", { name: /^Predict: One event comes/ });
  const slider = form.getByRole("slider");
  await slider.press("Home");
  await slider.press("ArrowRight");
  await holdTime(page);
  await press(form.getByRole("button", { name: "Lock in my prediction" }));
  await expect(page.getByText("You said 1.", { exact: true })).toBeVisible();
  await expect(simulator.getByRole("button", { name: "Pause" })).toBeVisible();
  await press(page.getByRole("button", { name: "Show the result now" }));
  await expect(page.getByText("It is 8 of 9.", { exact: true })).toBeVisible();
  await letTimeGo(page);
  await press(page.getByRole("button", { name: "Why request 3?" }));
  await expect(simulator.getByRole("region", { name: "Why: request 3" })).toBeFocused();
}

async function answerWrongThenRight(page: Page, { press, choose }: Hands): Promise<void> {
  const group = page.getByRole("group", { name: crowd });
  await group.scrollIntoViewIfNeeded();
  await page
    .getByRole("region", { name: "Quiz", exact: true })
    .locator("[data-island='live']")
    .first()
    .waitFor();
  const check = group.getByRole("button", { name: "Check" });
  const said = group.getByRole("status").first();
  await choose(group.getByLabel(wrong));
  await press(check);
  await expect(said).toContainText("Not so.");
  await press(group.getByRole("button", { name: "Watch the run: Eight at once" }));
  const run = group.getByRole("region", { name: "Simulator: Eight at once (opened here)" });
  await holdTime(page);
  await press(run.getByRole("button", { name: "Play", exact: true }));
  await expect(run.getByRole("button", { name: "Pause" })).toBeVisible();
  await press(group.getByRole("button", { name: "Close the run" }));
  await letTimeGo(page);
  await choose(group.getByLabel(right));
  await press(check);
  await expect(said).toContainText("Right.");
}

async function comeBackAndReview(page: Page, { press, choose }: Hands): Promise<void> {
  await page.waitForFunction(() => localStorage.getItem("review-due") !== null);
  await page.goto("./review/");
  await expect(page.getByText("Nothing is due.")).toBeVisible();
  await expect(page.getByText("Saturday 21 November")).toBeVisible();
  await page.clock.setFixedTime(tomorrow);
  await page.goto("./");
  await press(page.getByRole("link", { name: "Review 1" }));
  await expect(page.getByText("One question is due.")).toBeVisible();
  await press(page.getByRole("button", { name: "Begin" }));
  await expect(page.getByRole("heading", { name: "Question 1 of 1" })).toBeFocused();
  const group = page.getByRole("group", { name: crowd });
  await choose(group.getByLabel(right));
  await press(group.getByRole("button", { name: "Check" }));
  await expect(group.getByRole("status")).toContainText("Right.");
  await press(page.getByRole("button", { name: "Finish" }));
  await expect(page.getByText("1 of 1 known.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Ideas put right" })).toBeVisible();
}

async function wholeWay(page: Page, hands: Hands): Promise<void> {
  await page.clock.setFixedTime(today);
  await readPredictAndPlay(page, hands);
  await answerWrongThenRight(page, hands);
  expect(await overflow(page)).toEqual([]);
  await comeBackAndReview(page, hands);
}

test.describe("on a phone", () => {
  const { viewport, hasTouch, isMobile, userAgent } = devices["Pixel 7"];
  test.use({ viewport, hasTouch, isMobile, userAgent });
  test("a newcomer learns by finger, and reviews tomorrow", ({ page }) => wholeWay(page, finger));
});

test("a newcomer learns by keyboard, and reviews tomorrow", ({ page }) => wholeWay(page, keys));

test("a newcomer learns with storage forbidden, and is told once that nothing is kept", async ({
  page,
}) => {
  await forbidStorage(page);
  await readPredictAndPlay(page, keys);
  await answerWrongThenRight(page, keys);
  await expect(page.getByText("This browser keeps nothing for this site.")).toHaveCount(1);
  await page.goto("./review/");
  await expect(page.getByText("Nothing is due")).toBeVisible();
  await expect(page.getByText("This browser keeps nothing for this site.")).toHaveCount(1);
});

test("a wrong idea is refuted by a run that opens where it stands", async ({ page }) => {
  await page.goto("./lessons/cold-starts/");
  const idea = page.locator("section", { hasText: "only after a quiet spell" }).last();
  await idea.getByRole("link", { name: /^Watch the run: / }).click();
  const run = idea.getByRole("region", { name: /^Simulator: .* \(opened here\)$/ });
  await expect(run).toBeFocused();
  await run.getByRole("button", { name: "Play" }).click();
  await expect(run.getByRole("button", { name: "Pause" })).toBeVisible();
  await idea.getByRole("link", { name: "Close the run" }).click();
  await expect(run).toBeHidden();
  expect(page.url()).toContain("/lessons/cold-starts/");
});
