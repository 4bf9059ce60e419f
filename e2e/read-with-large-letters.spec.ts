// A reader who set the browser's letters to twice their size: the layout follows, and nothing is cut or moved
// out of sight.
import { launchOptions } from "../playwright.config";
import { overflow } from "./overflow";
import { nameOf, pages } from "./site";
import { expect, test } from "./watched";

test.use({
  launchOptions: {
    ...launchOptions,
    args: [...launchOptions.args, "--blink-settings=defaultFontSize=32"],
  },
});

for (const address of [...pages, "404.html"]) {
  for (const width of [640, 1280]) {
    test(`${nameOf(address)} fits ${width} px with letters of 200 %`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`./${address}`);
      const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
      expect(size).toBe("32px");
      expect(await overflow(page)).toEqual([]);
    });
  }
}
