// The diagram and the listing beside a simulator show what it shows: lit by name and by a marker, in the same
// frame; nothing is lit before it is live.
import { test as base, type Locator, type Page } from "@playwright/test";
import { inBothThemes } from "./support/axe";
import { expect, test } from "./support/one-window";

const lesson = "./lessons/cold-starts/";

async function live(page: Page, title: string): Promise<Locator> {
  const simulator = page.getByRole("region", { name: `Simulator: ${title}` });
  await simulator.scrollIntoViewIfNeeded();
  await simulator.locator("[data-island='live']:has(canvas)").waitFor();
  // One that asks first is played without an answer.
  const skip = simulator.getByRole("button", { name: "Skip, just play" });
  if (await skip.isVisible()) await skip.click();
  await simulator.getByRole("button", { name: "Restart" }).click();
  return simulator;
}

function litNodes(page: Page): Promise<readonly string[]> {
  return page
    .locator("[data-node][data-lit]")
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute("data-node") ?? "").sort());
}

function litLines(page: Page): Promise<readonly number[]> {
  return page
    .locator("[data-line][data-lit]")
    .evaluateAll((lines) => lines.map((line) => Number(line.getAttribute("data-line"))));
}

// What plays by itself once it is seen would take steps between those of a test.
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: "reduce" }));

for (const width of [1280, 390]) {
  test(`the map follows the play head step by step, by keyboard alone, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(lesson);
    const simulator = await live(page, "The first request waits");
    const forward = simulator.getByRole("button", { name: "Step forward" });
    await expect.poll(() => litNodes(page)).toEqual([]);
    await forward.focus();
    const seen: string[] = [];
    for (let step = 0; step < 7; step += 1) {
      await page.keyboard.press("Enter");
      seen.push((await litNodes(page)).join(" "));
    }
    expect(seen[0]).toBe("event gate provision");
    expect(seen.join("; ")).toMatch(
      /provision; .*fetch.*; .*runtime.*; .*init.*; .*handler.*; .*idle/,
    );

    await simulator.getByRole("button", { name: "Step back" }).focus();
    for (let step = 0; step < 7; step += 1) await page.keyboard.press("Enter");
    expect(await litNodes(page)).toEqual([]);
  });
}

test("lines are numbered for the eye: neither copied nor read out", async ({ page }) => {
  await page.goto(lesson);
  const listing = page.getByRole("region", { name: "handler.mjs" });
  await listing.scrollIntoViewIfNeeded();
  const numbers = await listing
    .locator("[data-line]")
    .evaluateAll((lines) => lines.map((line) => getComputedStyle(line, "::before").content));
  expect(numbers.length).toBeGreaterThan(9);
  expect(numbers).toEqual(numbers.map((_, n) => `"${n + 1}" / ""`));
  const copied = await listing.evaluate((region) => {
    getSelection()?.selectAllChildren(region);
    return String(getSelection());
  });
  expect(copied).not.toMatch(/^ *\d+/m);
});

test("what is lit is marked by a pointer and an outline, at once", async ({ page }) => {
  await page.goto(lesson);
  const simulator = await live(page, "The first request waits");
  await simulator.getByRole("button", { name: "Step forward" }).click();
  const provision = page.locator('[data-node="provision"]');
  await expect(provision.locator(".pointer")).toBeVisible();
  await expect(page.locator('[data-node="idle"] .pointer')).toBeHidden();
  const outline = (name: string) =>
    page.locator(`[data-node="${name}"] :is(rect, polygon)`).first().evaluate(strokeWidth);
  expect(await outline("provision")).toBeGreaterThan(await outline("fetch"));

  // Stage and map change within one frame.
  await simulator.getByRole("button", { name: "Restart" }).click();
  const lit = await simulator
    .getByRole("button", { name: "Step forward" })
    .evaluate((button: HTMLElement) => {
      button.click();
      return document.querySelectorAll("[data-node][data-lit]").length;
    });
  expect(lit).toBeGreaterThan(0);

  // Neither the map nor, once it is lit, a listing is a barrier.
  const code = await live(page, "One instance, five requests");
  for (let step = 0; step < 4; step += 1)
    await code.getByRole("button", { name: "Step forward" }).click();
  expect(await litLines(page)).not.toEqual([]);
  const figures = page.locator("figure:has([data-lit])");
  await expect(figures).toHaveCount(2);
  for (const figure of await figures.all()) expect(await inBothThemes(figure)).toEqual([]);
});

test("the lines of the initialisation are lit once an instance, those of the handler once a request", async ({
  page,
}) => {
  await page.goto(lesson);
  const simulator = await live(page, "One instance, five requests");
  const forward = simulator.getByRole("button", { name: "Step forward" });
  const steps = await forward.evaluate((button: HTMLElement) =>
    Array.from({ length: 60 }, () => {
      button.click();
      return [...document.querySelectorAll("[data-line][data-lit]")].map((line) =>
        Number(line.getAttribute("data-line")),
      );
    }),
  );
  const rises = { init: 0, handler: 0 };
  for (const [step, now] of steps.entries()) {
    const rose = (line: number) => now.includes(line) && !steps[step - 1]?.includes(line);
    if (rose(1)) rises.init += 1;
    if (rose(8)) rises.handler += 1;
  }
  expect(rises).toEqual({ init: 2, handler: 5 });
});

base.describe("before the simulator is live", () => {
  base.use({ javaScriptEnabled: false });

  base("nothing is lit, and the page reads as it did", async ({ page }) => {
    await page.goto(lesson);
    await expect(page.locator('[data-node="gate"]')).toBeVisible();
    await expect(page.locator("[data-lit]")).toHaveCount(0);
  });
});

function strokeWidth(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).strokeWidth);
}
