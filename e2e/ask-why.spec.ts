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
  const hint = simulator.getByText("Press a request or an instance to ask why.");
  await expect(simulator.getByRole("group", { name: "Stage", exact: true })).toBeAttached();
  await simulator.getByRole("button", { name: "Play", exact: true }).click();
  await expect(hint).toBeVisible();
  await simulator.getByRole("slider", { name: "Time" }).press("End");
  const lanes = simulator.locator("[data-part='timeline'] canvas");
  await lanes.scrollIntoViewIfNeeded();
  await lanes.click({ position: { x: 6, y: 14 } });
  await expect(simulator.getByRole("region", { name: "Why: request 1" })).toContainText(
    "i1 was created at 2.00\u00a0s.",
  );
  await expect(hint).toBeHidden();
  await page.reload();
  const again = await live(page, first);
  await expect(again.getByRole("group", { name: "Stage", exact: true })).toBeAttached();
  await again.getByRole("button", { name: "Play", exact: true }).click();
  await expect(again.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect(again.getByText("Press a request or an instance to ask why.")).toBeHidden();
});
