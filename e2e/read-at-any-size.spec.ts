// From a small phone to a wall, and with the letters twice as large: no page ever needs to be moved sideways.
import type { Page } from "@playwright/test";
import { nameOf, pages } from "./site";
import { expect, test } from "./watched";

for (const address of [...pages, "404.html"]) {
  for (const width of [320, 390, 768, 1920, 2560]) {
    test(`${nameOf(address)} fits ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`./${address}`);
      expect(await overflow(page)).toEqual([]);
    });
  }

  for (const width of [640, 1280]) {
    test(`${nameOf(address)} fits ${width} px with letters of 200 %`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`./${address}`);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
      expect(await overflow(page)).toEqual([]);
    });
  }
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

// What sticks out of the page to the right, outermost first; nothing when the page fits.
function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const sticksOut = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `${scrollWidth} px`,
      ...sticksOut.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
}
