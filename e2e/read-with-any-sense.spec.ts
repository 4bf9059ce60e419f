// The automatic part of accessibility: axe on every page, in both themes, at a desk and on a phone, under
// the page's own security policy.
import { barriers, loadAxe, ofColours } from "./axe";
import { expect, test } from "./one-window";
import { nameOf, pages } from "./site";

for (const address of [...pages, "404.html"]) {
  test(`${nameOf(address)} has no barrier in either theme, at a desk or on a phone`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(`./${address}`);
    await loadAxe(page);
    for (const colorScheme of ["light", "dark"] as const) {
      for (const width of [1280, 390]) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.setViewportSize({ width, height: 900 });
        const found = await barriers(page, colorScheme === "light" ? undefined : ofColours);
        expect(found, `${colorScheme}, ${width} px`).toEqual([]);
      }
    }
  });
}
