// A reader plays with a simulator: by pointer, by keyboard alone, on a phone, with little motion, without
// script, on paper; forks a run, asks why, reads the table, shares a moment.
import type { Locator, Page } from "@playwright/test";
import { wideAndNarrow } from "./support/axe";
import { neverTellOfClosing } from "./support/closing";
import { holdTime, letTimePass } from "./support/held-time";
import { holdScripts } from "./support/hold-scripts";
import { expect, test } from "./support/one-window";
import { filmOf, live, timeOf } from "./support/simulator";

const lesson = "./lessons/cold-starts/";
const first = "The first request waits";

test("a reader plays, pauses and starts again, and nothing moves out of sight", async ({
  page,
}) => {
  const simulator = await atRest(page);
  await holdTime(page);
  const before = await filmOf(simulator);
  await simulator.getByRole("button", { name: "Play", exact: true }).click();
  const played = async () => {
    const from = await filmOf(simulator);
    await letTimePass(page, 200);
    return (await filmOf(simulator)) - from;
  };
  await expect.poll(played).toBeGreaterThan(0);
  // The still stands amid the run; the first play begins at its beginning.
  expect(await filmOf(simulator)).toBeLessThan(before);
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
  await expect(simulator).not.toBeInViewport();
  await expect.poll(played).toBe(0);
  await simulator.scrollIntoViewIfNeeded();
  await expect.poll(played).toBeGreaterThan(0);
  await simulator.getByRole("button", { name: "Pause" }).click();
  expect(await played()).toBe(0);
  const rested = await filmOf(simulator);
  await simulator.getByRole("button", { name: "Step forward" }).click();
  expect(await filmOf(simulator)).toBeGreaterThan(rested);
  await simulator.getByRole("button", { name: "Restart" }).click();
  expect(await filmOf(simulator)).toBe(0);
});

test("Play on the still wakes the simulator and plays, even before the page is live", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 300 });
  const lab = await page.context().newPage();
  const wake = await holdScripts(page, lab);
  await page.goto(lesson, { waitUntil: "commit" });
  await lab.goto("./lab/", { waitUntil: "commit" });
  const placeholder = [
    page.getByRole("region", { name: `Simulator: ${first}` }),
    lab.getByRole("region", { name: /^Simulator: / }).first(),
  ];
  const before = await Promise.all(placeholder.map(filmOf));
  for (const simulator of placeholder)
    await simulator.getByRole("button", { name: "Play", exact: true }).click();
  wake();
  for (const [n, simulator] of placeholder.entries())
    await expect.poll(() => filmOf(simulator)).not.toBe(before[n]);
});

test("by keyboard and by buttons a run is walked through, and keys outside it leave it alone", async ({
  page,
}) => {
  await page.goto(lesson);
  const simulator = await live(page, first);
  await holdTime(page);
  await test.step("a step is one event, forwards and back", async () => {
    const status = simulator.getByRole("status");
    await simulator.getByRole("button", { name: "Restart" }).click();
    await simulator.getByRole("button", { name: "Step forward" }).click();
    await expect(status).toHaveText(/^Request 1 arrived and found no free instance/);
    for (let n = 0; n < 5; n += 1)
      await simulator.getByRole("button", { name: "Step forward" }).click();
    await expect(status).toHaveText(/^Request 1 was answered after 487\u00a0ms/);
    await simulator.getByRole("button", { name: "Step back" }).click();
    await expect(status).toHaveText(/^Request 1 begins to run/);
  });
  await test.step("the keyboard alone is enough", async () => {
    const time = simulator.getByRole("slider", { name: "Time" });
    await time.focus();
    await page.keyboard.press("Home");
    expect(await filmOf(simulator)).toBe(0);
    await page.keyboard.press("ArrowRight");
    await expect(simulator.getByRole("status")).toHaveText(/^Request 1 arrived/);
    await page.keyboard.press("Space");
    await expect(simulator.getByRole("button", { name: "Pause" })).toBeVisible();
    await page.keyboard.press("Space");
    await simulator.getByRole("button", { name: "Step forward" }).focus();
    const before = await filmOf(simulator);
    await page.keyboard.press("ArrowLeft");
    expect(await filmOf(simulator)).toBeLessThan(before);
    await page.keyboard.press("Home");
    expect(await filmOf(simulator)).toBe(0);
    await page.keyboard.press("e");
    await expect(simulator.getByRole("button", { name: "Undo" })).toBeVisible();
  });
  await test.step("keys outside a simulator leave it alone", async () => {
    const before = await filmOf(simulator);
    await page.locator("body").press("ArrowRight");
    await page.locator("body").press("Home");
    expect(await filmOf(simulator)).toBe(before);
  });
});

test("a run is forked, undone, asked why and pointed at", async ({ page }) => {
  const simulator = await atRest(page);
  await test.step("pointing at an instance on the stage tells its story; at the ground, sends an event", async () => {
    const stage = simulator.locator("canvas").first();
    await stage.scrollIntoViewIfNeeded();
    await stage.click({ position: await placeOf(stage, "instance") });
    await expect(simulator.getByRole("region", { name: "Why: request 1" })).toBeVisible();
    await simulator.getByRole("button", { name: "Close" }).click();
    await stage.click({ position: await placeOf(stage, "ground") });
    await simulator.getByRole("button", { name: "Undo" }).click();
    await expect(simulator.getByRole("button", { name: "Undo" })).toBeHidden();
  });
  await test.step("events sent in the past make another future, and undo brings the first one back", async () => {
    const cold = () => simulator.getByText(/^\d+ of \d+$/).first();
    await simulator.getByRole("slider", { name: "Time" }).press("End");
    await expect(cold()).toHaveText("1 of 6");
    for (let n = 0; n < 8; n += 1)
      await simulator.getByRole("button", { name: "Step back" }).click();
    const at = await timeOf(simulator);
    await simulator.getByRole("button", { name: "Send 100 events" }).click();
    expect(await timeOf(simulator)).toBe(at);
    await simulator.getByRole("slider", { name: "Time" }).press("End");
    await expect(cold()).toHaveText(/^\d+ of 106$/);
    await simulator.getByRole("button", { name: "Undo" }).click();
    expect(await timeOf(simulator)).toBe(at);
    await simulator.getByRole("slider", { name: "Time" }).press("End");
    await expect(cold()).toHaveText("1 of 6");
    await expect(simulator.getByRole("button", { name: "Undo" })).toBeHidden();
  });
  await test.step("a reader asks why a request was slow, and goes back to where they were", async () => {
    await simulator.getByRole("slider", { name: "Time" }).press("End");
    await simulator.getByRole("button", { name: "More" }).click();
    const table = simulator.getByRole("table", { name: "Requests" });
    await expect(table.getByRole("row")).toHaveCount(7);
    const row = table.getByRole("button", { name: "Why: request 1" });
    await row.click();
    const why = simulator.getByRole("region", { name: "Why: request 1" });
    await expect(why).toBeFocused();
    await expect(why).toContainText("No instance was free");
    await expect(why.getByRole("list", { name: /in all$/ })).toContainText(
      /provision \d+\sms.*fetch \d+\sms.*runtime \d+\sms.*your init \d+\sms.*handler \d+\sms/,
    );
    await expect(why.getByRole("link", { name: "cold start" })).toHaveAttribute(
      "href",
      "/glossary/cold-start/",
    );
    await page.keyboard.press("Escape");
    await expect(why).toBeHidden();
    await expect(row).toBeFocused();
    await row.press("Enter");
    await simulator.getByRole("button", { name: "Step back" }).focus();
    await page.keyboard.press("Escape");
    await expect(why).toBeHidden();
  });
});

test("a shared moment opens as it was", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-write", "clipboard-read"]);
  await page.goto(lesson);
  const simulator = await live(page, first);
  await simulator.getByRole("slider", { name: "Time" }).press("Home");
  for (let n = 0; n < 6; n += 1)
    await simulator.getByRole("button", { name: "Step forward" }).click();
  await simulator.getByRole("button", { name: "Send an event" }).click();
  const at = await timeOf(simulator);
  // Beside its map the picture is narrow: it is shared from More.
  await simulator.getByRole("button", { name: "More" }).click();
  await simulator.getByRole("button", { name: "Share" }).click();
  const dialog = page.getByRole("dialog", { name: "Share" });
  await expect(dialog.getByRole("img", { name: "QR code of the link" })).toBeVisible();
  await expect(dialog.getByRole("status")).toHaveText(/^The link is copied\./);
  const link = await dialog.getByRole("textbox", { name: "Link" }).inputValue();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.evaluate(neverTellOfClosing);
  for (let n = 0; n < 2; n += 1) {
    await page.keyboard.press("Escape");
    await expect(simulator.getByRole("button", { name: "Share" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(dialog.getByRole("textbox", { name: "Link" })).toBeVisible();
  }
  await page.goto(link);
  const opened = await live(page, first);
  expect(await timeOf(opened)).toBe(at);
  await opened.getByRole("slider", { name: "Time" }).press("End");
  await expect(
    opened
      .getByText("1 of 7", { exact: true })
      .or(opened.getByText("2 of 7", { exact: true }))
      .first(),
  ).toBeVisible();
});

test("another assumption runs everything anew; the speed is remembered; on paper it is a strip of frames", async ({
  page,
}) => {
  await page.goto(lesson);
  const simulator = await live(page, first);
  await test.step("another assumption runs everything anew", async () => {
    await simulator.getByRole("button", { name: "More" }).click();
    await expect(
      simulator.getByText("Assumed: an idle instance is kept for 5 min to 15 min"),
    ).toBeVisible();
    await simulator.getByRole("button", { name: "Make it exactly 10 min" }).click();
    await expect(
      simulator.getByText("Assumed: an idle instance is kept for exactly 10 min"),
    ).toBeVisible();
    await simulator.getByRole("slider", { name: "Time" }).press("End");
    await expect(simulator.getByRole("status")).toContainText("6 requests, 1 of them cold");
  });
  await test.step("on paper a run is a strip of frames, without controls", async () => {
    await page.emulateMedia({ media: "print" });
    await expect(simulator.getByText("The first cold start, ")).toBeVisible();
    await expect(simulator.getByText("The end, 30.00 s")).toBeVisible();
    await expect(simulator.getByRole("button", { name: "Play", exact: true })).toBeHidden();
    await page.emulateMedia({ media: null });
  });
  await test.step("the speed is remembered, the time lens can be switched off", async () => {
    await simulator.getByRole("slider", { name: "Speed" }).press("End");
    await expect(simulator.getByRole("slider", { name: "Speed" })).toHaveAttribute(
      "aria-valuetext",
      "10×",
    );
    const lens = simulator.getByRole("switch", { name: "Time lens" });
    await expect(lens).toBeChecked();
    await lens.click();
    await expect(lens).not.toBeChecked();
    await page.reload();
    const again = await live(page, first);
    await again.getByRole("button", { name: "More" }).click();
    await expect(again.getByRole("slider", { name: "Speed" })).toHaveAttribute(
      "aria-valuetext",
      "10×",
    );
  });
});

test("for a reader who wants little motion, the film goes from still to still", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(lesson);
  const simulator = await live(page, first);
  await simulator.getByRole("button", { name: "Restart" }).click();
  await holdTime(page);
  await simulator.getByRole("button", { name: "Play", exact: true }).click();
  await letTimePass(page, 1300);
  await expect(simulator.getByText(/^Request 1 arrived/).first()).toBeVisible();
  const still = await filmOf(simulator);
  await letTimePass(page, 1100);
  expect(await filmOf(simulator)).toBe(still);
  await letTimePass(page, 200);
  await expect(simulator.getByText(/^Next in the start of i1/).first()).toBeVisible();
  await simulator.getByRole("button", { name: "Pause" }).click();
});

test("without script there is a picture, its words and the table", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const page = await context.newPage();
  await page.goto(lesson);
  const simulator = page.getByRole("region", { name: `Simulator: ${first}` });
  await expect(simulator.getByRole("img").first()).toBeVisible();
  await expect(simulator.getByText("Request 1 waits for i1 to start").first()).toBeVisible();
  await expect(simulator.getByRole("button", { name: "Play", exact: true })).toBeHidden();
  await simulator.getByText("Show as a table").click();
  await expect(simulator.getByRole("table", { name: "Requests" }).getByRole("row")).toHaveCount(7);
  await context.close();
});

test("waking moves nothing, on a desk or a phone", async ({ page }) => {
  for (const width of [1280, 700, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const wake = await holdScripts(page);
    await page.goto(lesson, { waitUntil: "commit" });
    const simulator = page.getByRole("region", { name: `Simulator: ${first}` });
    await simulator.getByRole("slider", { name: "Time" }).waitFor();
    await page.evaluate(() => document.fonts.ready);
    await expect(simulator.locator("[data-island='live']")).toHaveCount(0);
    const placeholder = await simulator.boundingBox();
    wake();
    await live(page, first);
    expect((await simulator.boundingBox())?.height, `${width} px`).toBe(placeholder?.height);
  }
});

test("live, asked why, with its table and its numbers open, it has no barrier", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(lesson);
  const simulator = await live(page, first);
  await simulator.getByRole("slider", { name: "Time" }).press("End");
  await simulator.getByRole("button", { name: "More" }).click();
  await simulator.getByText("Where the numbers come from").click();
  await simulator.getByRole("button", { name: "Send an event" }).click();
  await simulator.getByRole("button", { name: "Why: request 2" }).click();
  await expect(simulator.getByRole("region", { name: "Why: request 2" })).toBeVisible();
  expect(await wideAndNarrow(simulator)).toEqual([]);
});

/** Live, where its still stands: it has not played by itself, however long the page took. */
async function atRest(page: Page): Promise<Locator> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(lesson);
  const simulator = await live(page, first);
  await page.emulateMedia({ reducedMotion: null });
  return simulator;
}

/** Where on the stage something of a kind is: found by a pointer that goes over all of it. */
async function placeOf(stage: Locator, kind: string): Promise<{ x: number; y: number }> {
  const found = await stage.evaluate((canvas: HTMLElement, wanted) => {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    for (let y = height - 6; y > 0; y -= 24) {
      for (let x = 20; x < width; x += 40) {
        const place = { clientX: left + x, clientY: top + y };
        canvas.dispatchEvent(
          new PointerEvent("pointermove", { ...place, bubbles: true, pointerType: "mouse" }),
        );
        if (canvas.dataset.over === wanted) return { x, y };
      }
    }
    return null;
  }, kind);
  if (!found) throw new Error(`nothing on the stage is of kind ${kind}`);
  return found;
}
