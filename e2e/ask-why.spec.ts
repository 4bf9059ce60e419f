// A reader asks why: wherever a request is chosen, picture and story stand together at the instant of its decision.
import { expect, test } from "./support/one-window";
import { live, timeOf } from "./support/simulator";

const lesson = "./lessons/cold-starts/";
const first = "The first request waits";

test("choosing a request goes to its decision, beside the picture or under it", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(lesson);
  const simulator = await live(page, first);
  const why = simulator.getByRole("region", { name: "Why: request 2" });
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await simulator.getByRole("slider", { name: "Time" }).press("End");
    await simulator.getByRole("button", { name: "More" }).click();
    await simulator.getByRole("button", { name: "Why: request 2" }).click();
    await expect(why).toBeFocused();
    expect(await timeOf(simulator)).toMatch(/^6\.00 s/);
    // What was seen before stays told, and the bar is whole.
    await expect(why).toContainText("Answered 79\u00a0ms after the request arrived.");
    await expect(why.getByRole("list", { name: "79\u00a0ms in all" })).toHaveText(/handler/);
    await expect(simulator.locator("[data-part='stage']")).toBeInViewport({ ratio: 0.8 });
    await expect(why.getByRole("list").first()).toBeInViewport();
    await page.keyboard.press("Escape");
    await expect(why).toBeHidden();
    await simulator.getByRole("button", { name: "More" }).click();
  }
});

test("a lane answers to a press, and the first play says that things can be asked", async ({
  page,
}) => {
  await page.goto(lesson);
  const simulator = await live(page, first);
  const hint = simulator.getByText("Press anything in the picture to ask about it.");
  await expect(simulator.getByRole("group", { name: "Stage", exact: true })).toBeAttached();
  await simulator.getByRole("button", { name: "Play", exact: true }).click();
  await expect(hint).toBeVisible();
  await simulator.getByRole("slider", { name: "Time" }).press("End");
  const lanes = simulator.locator("[data-part='timeline'] canvas");
  await lanes.scrollIntoViewIfNeeded();
  await lanes.click({ position: { x: 6, y: 14 } });
  const why = simulator.getByRole("region", { name: "Why: request 1" });
  await expect(why).toContainText("Instance i1. Request 1 had it started.");
  await expect(why).toContainText("i1 was created at 2.00\u00a0s.");
  await expect(hint).toBeHidden();
  await page.reload();
  const again = await live(page, first);
  await expect(again.getByRole("group", { name: "Stage", exact: true })).toBeAttached();
  await again.getByRole("button", { name: "Play", exact: true }).click();
  await expect(again.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect(again.getByText("Press anything in the picture to ask about it.")).toBeHidden();
});

test("a part of the stage says what it is, to a press and to a key", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("./lessons/data/");
  const title = "A storm of connections, your turn";
  const simulator = await live(page, title);
  const stage = simulator.getByRole("group", { name: "Stage", exact: true });
  await stage.getByRole("button", { name: "Database" }).focus();
  await page.keyboard.press("Enter");
  const what = simulator.getByRole("region", { name: "What: the database" });
  await expect(what).toBeFocused();
  await expect(what).toContainText("has 20 places: an instance holds one from its start");
  await page.keyboard.press("Escape");
  await expect(what).toBeHidden();
  // The gate, in the middle of the left half; the list lies over it until the focus leaves.
  await simulator.getByRole("slider", { name: "Time" }).focus();
  const canvas = simulator.locator("[data-part='stage'] canvas");
  const box = await canvas.boundingBox();
  if (box === null) throw new Error("the stage has a box");
  await canvas.click({ position: { x: 0.3 * box.width, y: 0.25 * box.height } });
  const why = simulator.getByRole("region", { name: /^Why: request / });
  await expect(why).toContainText("At the platform’s gate. Every event passes here.");
});
