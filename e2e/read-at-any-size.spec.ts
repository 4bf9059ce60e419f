// From a small phone to a wall, and with the letters twice as large: no page ever needs to be moved sideways.

import { expect, test } from "./one-window";
import { overflow } from "./overflow";
import { nameOf, pages } from "./site";

for (const address of [...pages, "404.html"]) {
  test(`${nameOf(address)} fits from 320 to 2,560 px`, async ({ page }) => {
    await page.goto(`./${address}`);
    for (const width of [320, 390, 640, 768, 1920, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `at ${width} px`).toEqual([]);
    }
  });
}

test("a reader who asked for less motion gets no moving page", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("./");
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(
    "auto",
  );
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === "running")
      .map(({ id }) => id),
  );
  expect(moving).toEqual([]);
});
