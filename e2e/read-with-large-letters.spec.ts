// A reader who set the browser's letters to twice their size: the layout follows, and nothing is cut or moved
// out of sight.
import { launchOptions } from "../playwright.config";
import { expect, test } from "./one-window";
import { overflow } from "./overflow";
import { nameOf, pages } from "./site";

test.use({
  launchOptions: {
    ...launchOptions,
    args: [...launchOptions.args, "--blink-settings=defaultFontSize=32"],
  },
});

for (const address of [...pages, "404.html"]) {
  test(`${nameOf(address)} fits with letters of 200 %`, async ({ page }) => {
    await page.goto(`./${address}`);
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(size).toBe("32px");
    for (const width of [640, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `at ${width} px`).toEqual([]);
    }
  });
}
