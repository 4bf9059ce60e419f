// Furniture comes from where it was asked for, a number that changes nods, what a figure adds is lit on the picture; and
// none of it for a reader who asked for little motion. What moves is told by the browser's own animations.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/one-window";
import { live } from "./support/simulator";

/** Of each animation from now on: the part of the page, and what of it moves. */
async function watchMoves(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Reflect.set(globalThis, "moved", moved);
    const own = Element.prototype.animate;
    Element.prototype.animate = function (frames, options) {
      const part = this.closest<HTMLElement>("[data-part]")?.dataset.part;
      moved.push(`${this.localName} of ${part}: ${Object.keys(frames ?? {})}`);
      return own.call(this, frames, options);
    };
  });
  return () => page.evaluate(() => Reflect.get(globalThis, "moved"));
}

const lesson = "./lessons/queues/";
const grown = "A burst through a queue";

test("a panel comes from where it was asked for, and a number that changes nods", async ({
  page,
}) => {
  const moved = await watchMoves(page);
  await page.goto("./glossary/cold-start/");
  const simulator = await live(page, "One cold, one warm");
  // It is fetched when the page is at rest: until then a panel is there at once.
  await expect(async () => {
    await simulator.getByRole("button", { name: "More" }).click();
    await expect(simulator.locator("[data-part='more']")).toBeVisible();
    await simulator.getByRole("button", { name: "More" }).click();
    expect(await moved()).toContain("div of more: translate");
  }).toPass();
  const shifted = await simulator.boundingBox();
  const time = simulator.getByRole("slider", { name: "Time" });
  await time.press("Home");
  await time.press("End");
  await expect.poll(moved).toContainEqual(expect.stringMatching(/^dd of .*: translate$/));
  expect(await simulator.boundingBox()).toEqual(shifted);
  await expect(simulator.locator("dd").first()).not.toHaveAttribute("style", /translate/);
});

test("what a figure adds is lit once, by its name and on the picture", async ({ page }) => {
  const moved = await watchMoves(page);
  await page.goto(lesson);
  const simulator = await live(page, grown);
  await simulator.locator("[data-part='scene']").scrollIntoViewIfNeeded();
  await expect.poll(moved).toContain("div of light: opacity");
  expect(await moved()).toContainEqual(expect.stringMatching(/^p of added: background/));
  await expect(simulator.locator("[data-part='light']")).toHaveCount(0);
  expect((await moved()).filter((one) => one === "div of light: opacity")).toHaveLength(1);
});

test("with little motion nothing of it moves, and nothing for it is fetched", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const moved = await watchMoves(page);
  await page.goto(lesson);
  const simulator = await live(page, grown);
  await page.waitForTimeout(4000);
  await simulator.getByRole("button", { name: "More" }).click();
  await expect(simulator.locator("[data-part='more']")).toBeVisible();
  expect(await moved()).toEqual([]);
  await expect(page.locator("[data-part='light']")).toHaveCount(0);
});
