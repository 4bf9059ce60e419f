// A reader plays with a simulator: by pointer, by keyboard alone, on a phone, with little motion, without
// script, on paper; forks a run, asks why, reads the table, shares a moment.
import { barriers, loadAxe } from "./axe";
import { holdScripts } from "./hold-scripts";
import { expect, test } from "./one-window";
import { awake, filmOf, timeOf } from "./simulator";

const lesson = "./lessons/cold-starts/";
const first = "The first request waits";

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(["clipboard-write", "clipboard-read"]);
});

test("a reader plays, pauses and starts again", async ({ page }) => {
  await page.goto(lesson);
  const simulator = await awake(page, first);
  const before = await filmOf(simulator);
  await simulator.getByRole("button", { name: "Play", exact: true }).click();
  await expect.poll(() => filmOf(simulator)).toBeGreaterThan(before + 300);
  await simulator.getByRole("button", { name: "Pause" }).click();
  const rested = await filmOf(simulator);
  await simulator.getByRole("button", { name: "Step forward" }).click();
  expect(await filmOf(simulator)).toBeGreaterThan(rested);
  await simulator.getByRole("button", { name: "Restart" }).click();
  expect(await filmOf(simulator)).toBe(0);
});

test("Play on the still wakes the simulator and plays, even before the page is awake", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 300 });
  const lab = await page.context().newPage();
  const wake = await holdScripts(page, lab);
  await page.goto(lesson, { waitUntil: "commit" });
  await lab.goto("./lab/", { waitUntil: "commit" });
  const asleep = [page, lab].map((one) =>
    one.getByRole("region", { name: /^Simulator: / }).first(),
  );
  for (const simulator of asleep)
    await simulator.getByRole("button", { name: "Play", exact: true }).click();
  wake();
  for (const simulator of asleep)
    await expect(simulator.getByRole("button", { name: "Pause" })).toBeVisible();
});

test("a step is one event, forwards and back", async ({ page }) => {
  await page.goto(lesson);
  const simulator = await awake(page, first);
  const status = simulator.getByRole("status");
  await simulator.getByRole("button", { name: "Restart" }).click();
  await simulator.getByRole("button", { name: "Step forward" }).click();
  await expect(status).toHaveText(/^Request 1 arrived and found no free instance/);
  for (let n = 0; n < 5; n += 1)
    await simulator.getByRole("button", { name: "Step forward" }).click();
  await expect(status).toHaveText(/^Request 1 was answered after 464\u00a0ms/);
  await simulator.getByRole("button", { name: "Step back" }).click();
  await expect(status).toHaveText(/^Request 1 begins to run/);
});

test("events sent in the past make another future, and undo brings the first one back", async ({
  page,
}) => {
  await page.goto(lesson);
  const simulator = await awake(page, first);
  const cold = () => simulator.getByText(/^\d+ of \d+$/).first();
  await simulator.getByRole("slider", { name: "Time" }).press("End");
  await expect(cold()).toHaveText("1 of 6");
  for (let n = 0; n < 8; n += 1) await simulator.getByRole("button", { name: "Step back" }).click();
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

test("a reader asks why a request was slow, and goes back to where they were", async ({ page }) => {
  await page.goto(lesson);
  const simulator = await awake(page, first);
  await simulator.getByRole("slider", { name: "Time" }).press("End");
  await simulator.getByText("Show as a table").click();
  const table = simulator.getByRole("table", { name: "Requests" });
  await expect(table.getByRole("row")).toHaveCount(7);
  const row = table.getByRole("button", { name: "Why: request 1" });
  await row.click();
  const why = simulator.getByRole("region", { name: "Why: request 1" });
  await expect(why).toBeFocused();
  await expect(why).toContainText("No instance was free");
  await expect(why).toContainText(
    /provision \d+ ms \+ fetch \d+ ms \+ runtime \d+ ms \+ your init \d+ ms = \d+ ms/,
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

test("pointing at an instance on the stage tells its story; at the ground, sends an event", async ({
  page,
}) => {
  await page.goto(lesson);
  const simulator = await awake(page, first);
  const stage = simulator.locator("canvas").first();
  const box = await stage.boundingBox();
  if (!box) throw new Error("the stage has a place");
  const find = async (kind: string) => {
    for (let y = box.height - 6; y > 0; y -= 24) {
      for (let x = 20; x < box.width; x += 40) {
        await stage.hover({ position: { x, y } });
        if ((await stage.getAttribute("data-over")) === kind) return { x, y };
      }
    }
    throw new Error(`nothing on the stage is of kind ${kind}`);
  };
  await stage.click({ position: await find("instance") });
  await expect(simulator.getByRole("region", { name: "Why: request 1" })).toBeVisible();
  await simulator.getByRole("button", { name: "Close" }).click();
  await stage.click({ position: await find("ground") });
  await expect(simulator.getByRole("button", { name: "Undo" })).toBeVisible();
});

test("the keyboard alone is enough", async ({ page }) => {
  await page.goto(lesson);
  const simulator = await awake(page, first);
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

test("keys outside a simulator leave it alone", async ({ page }) => {
  await page.goto(lesson);
  const simulator = await awake(page, first);
  const before = await filmOf(simulator);
  await page.locator("body").press("ArrowRight");
  await page.locator("body").press("Home");
  expect(await filmOf(simulator)).toBe(before);
});

test("the speed is remembered, the time lens can be switched off", async ({ page }) => {
  await page.goto(lesson);
  const simulator = await awake(page, first);
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
  const again = await awake(page, first);
  await expect(again.getByRole("slider", { name: "Speed" })).toHaveAttribute(
    "aria-valuetext",
    "10×",
  );
});

test("another assumption runs everything anew", async ({ page }) => {
  await page.goto(lesson);
  const simulator = await awake(page, first);
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

test("a shared moment opens as it was", async ({ page }) => {
  await page.goto(lesson);
  const simulator = await awake(page, first);
  await simulator.getByRole("slider", { name: "Time" }).press("Home");
  for (let n = 0; n < 6; n += 1)
    await simulator.getByRole("button", { name: "Step forward" }).click();
  await simulator.getByRole("button", { name: "Send an event" }).click();
  const at = await timeOf(simulator);
  await simulator.getByRole("button", { name: "Share" }).click();
  const dialog = page.getByRole("dialog", { name: "Share" });
  await expect(dialog.getByRole("img", { name: "QR code of the link" })).toBeVisible();
  const link = await dialog.getByRole("textbox", { name: "Link" }).inputValue();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.keyboard.press("Escape");
  await expect(simulator.getByRole("button", { name: "Share" })).toBeFocused();
  await page.goto(link);
  const opened = await awake(page, first);
  expect(await timeOf(opened)).toBe(at);
  await opened.getByRole("slider", { name: "Time" }).press("End");
  await expect(
    opened
      .getByText("1 of 7", { exact: true })
      .or(opened.getByText("2 of 7", { exact: true }))
      .first(),
  ).toBeVisible();
});

test("for a reader who wants little motion, the film goes from still to still", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(lesson);
  const simulator = await awake(page, first);
  await simulator.getByRole("button", { name: "Restart" }).click();
  await simulator.getByRole("button", { name: "Play", exact: true }).click();
  await expect(simulator.getByText(/^Request 1 arrived/).first()).toBeVisible();
  const still = await filmOf(simulator);
  expect(await filmOf(simulator)).toBe(still);
  await expect(simulator.getByText(/^Next in the start of i1/).first()).toBeVisible();
  await simulator.getByRole("button", { name: "Pause" }).click();
});

test("nothing moves while the simulator is out of sight", async ({ page }) => {
  await page.goto(lesson);
  const simulator = await awake(page, first);
  await simulator.getByRole("button", { name: "Play", exact: true }).click();
  const moved = await filmOf(simulator);
  await expect.poll(() => filmOf(simulator)).toBeGreaterThan(moved);
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  await expect(simulator).not.toBeInViewport();
  await expect
    .poll(async () => {
      const before = await filmOf(simulator);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
      return (await filmOf(simulator)) - before;
    })
    .toBe(0);
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

test("on paper a run is a strip of frames, without controls", async ({ page }) => {
  await page.goto(lesson);
  const simulator = await awake(page, first);
  await page.emulateMedia({ media: "print" });
  await expect(simulator.getByText("The first cold start, ")).toBeVisible();
  await expect(simulator.getByText("The end, 30.00 s")).toBeVisible();
  await expect(simulator.getByRole("button", { name: "Play", exact: true })).toBeHidden();
});

for (const width of [1280, 700, 390]) {
  test(`waking moves nothing at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    let wake = (): void => {};
    const allowed = new Promise<void>((resolve) => {
      wake = resolve;
    });
    await page.route("**/*.js", async (route) => {
      await allowed;
      await route.continue();
    });
    await page.goto(lesson, { waitUntil: "commit" });
    const simulator = page.getByRole("region", { name: `Simulator: ${first}` });
    await simulator.getByRole("slider", { name: "Time" }).waitFor();
    await page.evaluate(() => document.fonts.ready);
    await expect(simulator.locator("[data-awake]")).toHaveCount(0);
    const asleep = await simulator.boundingBox();
    wake();
    await awake(page, first);
    expect((await simulator.boundingBox())?.height).toBe(asleep?.height);
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1280, 390]) {
    test(`awake, asked why, with its table and its numbers open, it has no barrier in the ${colorScheme} theme at ${width} px`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(lesson);
      const simulator = await awake(page, first);
      await simulator.getByRole("slider", { name: "Time" }).press("End");
      await simulator.getByText("Show as a table").click();
      await simulator.getByText("Where the numbers come from").click();
      await simulator.getByRole("button", { name: "Send an event" }).click();
      await simulator.getByRole("button", { name: "Why: request 2" }).click();
      await expect(simulator.getByRole("region", { name: "Why: request 2" })).toBeVisible();
      await loadAxe(page);
      expect(await barriers(page)).toEqual([]);
    });
  }
}
