// A reader measures cold and warm on their own machine, stops, reads the table; and moves the handle where the lines
// of cost cross. In both themes, at a desk and on a phone.
import type { Locator, Page } from "@playwright/test";
import { inBothThemes } from "./support/axe";
import { holdScripts, holdScriptsSeen } from "./support/hold-scripts";
import { expect, test } from "./support/one-window";
import { overflow } from "./support/overflow";

async function lookAround(figure: Locator): Promise<void> {
  expect(await inBothThemes(figure)).toEqual([]);
}

async function countShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Reflect.set(globalThis, "shifted", 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = Number(Reflect.get(entry, "value"));
        Reflect.set(globalThis, "shifted", Number(Reflect.get(globalThis, "shifted")) + shift);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => Number(Reflect.get(globalThis, "shifted")));
}

test("cold and warm are measured in the page, told in words and as a table, and stopped", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const shifts = await countShifts(page);
  await page.goto("./lessons/cold-starts/#try-it-yourself");
  const calls = page.getByRole("region", { name: "Measurement: A cold call and a warm one" });
  const status = calls.getByRole("status");
  await expect(status).toHaveText("Nothing is measured yet.");
  await expect(calls.locator("[data-island='live']")).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  const before = await shifts();
  await calls.getByRole("button", { name: "Measure", exact: true }).press("Enter");
  await expect(status).toHaveText(
    /^20 rounds\. Medians: cold [\d.]+\sms, warm [\d.]+\sms\. “Cold” took [\d.]+ times as long as “Warm”\. Of a cold call, [\d.]+\sms went by before the first line ran.+The module’s \d+\skB came .+\.$/,
  );
  await expect(calls.getByRole("img", { name: /^Cold: median .+ Warm: median/ })).toBeVisible();
  expect((await shifts()) - before).toBeLessThan(0.001);
  await calls.getByText("Show as a table").click();
  await expect(calls.getByRole("row")).toHaveCount(22);
  expect(await overflow(page)).toEqual([]);

  // Each round begins with the same scripts: held from the second round on, so that it cannot come to the hundredth.
  const letGo = await holdScriptsSeen(page);
  await calls.getByRole("button", { name: "Measure 100 rounds" }).click();
  await expect(status).toHaveText("Measuring 100 rounds.");
  await expect(calls.getByText("round 1 of 100")).toBeVisible();
  await calls.getByRole("button", { name: "Stop" }).click();
  await expect(status).toHaveText(/^Stopped\. One round\. Medians:/);
  letGo();

  const programs = page.getByRole("region", { name: "Measurement: WebAssembly" });
  await programs.getByRole("button", { name: "Measure", exact: true }).click();
  await expect(programs.getByRole("status")).toHaveText(
    /^20 rounds\. Medians: anew .+, module kept .+, instance kept .+\. “Anew” took .+ times as long as “Module kept”, and .+ times as long as “Instance kept”\.$/,
  );
  await page.setViewportSize({ width: 1280, height: 900 });
  await lookAround(calls);
  await lookAround(programs);
});

test("a button that is held while what works it comes does its work when it is let go", async ({
  page,
}) => {
  await page.goto("./lessons/cold-starts/");
  const letGo = await holdScripts(page);
  const programs = page.getByRole("region", { name: "Measurement: WebAssembly" });
  await programs.getByRole("button", { name: "Measure", exact: true }).hover();
  await page.mouse.down();
  const come = page.waitForResponse(/\.js$/);
  letGo();
  await (await come).finished();
  await page.mouse.up();
  await expect(programs.getByRole("status")).toHaveText(/^(Measuring )?20 rounds\./);
});

test("what cannot be measured is said in a sentence", async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, "Worker");
  });
  await page.goto("./lessons/cold-starts/#try-it-yourself");
  const calls = page.getByRole("region", { name: "Measurement: A cold call and a warm one" });
  await calls.getByRole("button", { name: "Measure", exact: true }).click();
  await expect(calls.getByRole("status")).toHaveText(
    "This browser has no workers to measure with. Nothing was measured.",
  );
});

test("the lines cross where the handle finds them, by keyboard and by pointer", async ({
  page,
}) => {
  await page.goto("./lessons/serverless/#what-it-costs-and-where-the-lines-cross");
  const figure = page.getByRole("region", { name: "Figure: where the lines cross" });
  const handle = figure.getByRole("slider", { name: "Utilisation" });
  await figure.scrollIntoViewIfNeeded();
  await expect(handle).toHaveValue("25");
  await expect(
    figure.getByText(/^With work for 25% .+ \$20 by use and \$36 on the machine/),
  ).toBeVisible();
  await handle.press("Home");
  await expect(
    figure.getByText(/^With work for 0% of the time, a month costs \$0 by use/),
  ).toBeVisible();
  for (let percent = 0; percent < 44; percent += 10) await handle.press("PageUp");
  await expect(handle).toHaveValue("50");
  await handle.press("ArrowLeft");
  await expect(handle).toHaveAttribute("aria-valuetext", /^With work for 49% .+The machine saves/);
  for (let press = 0; press < 5; press += 1) await handle.press("ArrowLeft");
  await expect(handle).toHaveAttribute(
    "aria-valuetext",
    /^With work for 44% .+Paying by use saves/,
  );
  const { width: length, height } = await handle.evaluate((input) =>
    input.getBoundingClientRect().toJSON(),
  );
  await handle.hover({ position: { x: length * 0.44, y: height / 2 } });
  await page.mouse.down();
  await handle.hover({ position: { x: length * 0.8, y: height / 2 } });
  await page.mouse.up();
  await expect(figure.getByText(/^With work for 8\d% .+with the load balancer \$/)).toBeVisible();
  await lookAround(figure);
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await overflow(page), `${width} px`).toEqual([]);
  }
});
