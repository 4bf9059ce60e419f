// A reader draws how many instances there will be, and sees the run's curve on the same paper: by pointer, by finger on a
// phone, by keyboard alone, in forced colours, without script.
import { test as base, type Locator, type Page } from "@playwright/test";
import { inBothThemes } from "./support/axe";
import { expect, test } from "./support/one-window";

const lesson = "./lessons/warm-instances/";

async function arrive(page: Page) {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(lesson);
  const simulator = page.getByRole("region", { name: "Simulator: A fleet that shrinks" });
  await simulator.scrollIntoViewIfNeeded();
  await simulator.locator("[data-part='asking'] > [data-island='live']").waitFor();
  const form = page.getByRole("form", { name: /Draw how many instances/ });
  const points = form.getByRole("slider");
  return { simulator, form, points };
}

/** By shares of the paper, from the lower left. */
async function draw(page: Page, form: Locator, points: readonly (readonly [number, number])[]) {
  const first = await form.getByRole("slider").first().boundingBox();
  const last = await form.getByRole("slider").last().boundingBox();
  if (!first || !last) throw new Error("the paper is there");
  const left = first.x + first.width / 2;
  const width = last.x + last.width / 2 - left;
  for (const [n, [x, y]] of points.entries()) {
    await page.mouse.move(left + x * width, first.y + (1 - y) * first.height, { steps: 4 });
    if (n === 0) await page.mouse.down();
  }
  await page.mouse.up();
}

const lockIn = { name: "Lock in my prediction" };

for (const width of [1280, 390]) {
  test(`a curve is drawn in one stroke, and what tells it from the run's is said, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const { simulator, form, points } = await arrive(page);
    await form.scrollIntoViewIfNeeded();
    await expect(points.first()).toHaveAttribute("aria-valuetext", "no answer yet");
    await form.getByRole("button", lockIn).click();
    await expect(form.getByRole("alert")).toHaveText(/^Give an answer first/);
    await draw(page, form, [
      [0, 1],
      [0.5, 1],
      [1, 1],
    ]);
    await expect(points.nth(4)).toHaveAttribute("aria-valuetext", "12");
    await form.getByRole("button", lockIn).click();
    await expect(simulator.locator("[data-verdict]")).toHaveText(
      "The run has fewer instances than you drew.",
    );
    await expect(simulator.getByText(/^You kept them for longer\./)).toBeVisible();
    await expect(simulator.getByRole("row", { name: "At most 12 12" })).toBeVisible();
    await expect(simulator.getByRole("row", { name: "On average 12 4.7" })).toBeVisible();
  });
}

base("a finger draws, and does not scroll", async ({ browser }) => {
  const page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const { form, points } = await arrive(page);
  await form.scrollIntoViewIfNeeded();
  const paper = await form.getByRole("slider").first().boundingBox();
  if (!paper) throw new Error("the paper is there");
  const client = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", x = 0, y = 0) =>
    client.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : [{ x, y }],
    });
  const scrolled = await page.evaluate(() => scrollY);
  await touch("touchStart", paper.x + 10, paper.y + 130);
  for (let n = 1; n <= 12; n += 1)
    await touch("touchMove", paper.x + 10 + n * 20, paper.y + 130 - n * 10);
  await touch("touchEnd");
  await expect(points.nth(1)).not.toHaveAttribute("aria-valuetext", "no answer yet");
  await expect(points.nth(6)).not.toHaveAttribute("aria-valuetext", "no answer yet");
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await page.close();
});

test("by keyboard alone its points are sliders, and two of them are a curve", async ({ page }) => {
  const { simulator, form, points } = await arrive(page);
  await expect(points).toHaveCount(9);
  await points.first().focus();
  await expect(points.first()).toHaveAccessibleName(/^Instances after 0/);
  await page.keyboard.press("End");
  await expect(points.first()).toHaveAttribute("aria-valuetext", "12");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Home");
  await expect(points.nth(1)).toHaveAttribute("aria-valuetext", "0");
  await page.keyboard.press("ArrowUp");
  await expect(points.nth(1)).toHaveAttribute("aria-valuetext", "1");
  await page.keyboard.press("Enter");
  await expect(form).toBeHidden();
  await expect(simulator.locator("[data-verdict]")).toHaveText(
    "The run has more instances than you drew.",
  );
});

test("no barrier before and after, in either theme; in forced colours both lines are there", async ({
  page,
}) => {
  const { simulator, points } = await arrive(page);
  const asked = page.locator("[data-phase]", { has: simulator });
  expect(await inBothThemes(asked), "asking").toEqual([]);
  await points.first().press("End");
  await points.last().press("End");
  await points.last().press("Enter");
  await expect(simulator.getByRole("button", { name: "Predict again" })).toBeVisible();
  expect(await inBothThemes(asked), "shown").toEqual([]);
  await page.emulateMedia({ forcedColors: "active" });
  const lines = simulator.locator("[data-part='result'] svg path");
  const strokes = await lines.evaluateAll((paths) =>
    paths.map((path) => getComputedStyle(path).stroke),
  );
  expect(new Set(strokes.slice(-2)).size).toBe(2);
});

base.describe("without script", () => {
  base.use({ javaScriptEnabled: false });

  base("the curve of the run can be read", async ({ page }) => {
    await page.goto(lesson);
    const answer = page.locator("noscript details", { hasText: "At most 12 instances" });
    await answer.getByText("The answer", { exact: true }).click();
    await expect(answer.locator("svg")).toBeVisible();
    await expect(answer).toContainText("on average. For ten minutes all are kept");
  });
});
