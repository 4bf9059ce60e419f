// A reader without a mouse: the first key skips to the content, every stop can be seen and named, and
// nothing holds the focus for good.

import { expect, test } from "./support/one-window";
import { lessons, nameOf, oneOfEachKind, pages } from "./support/site";

test("the first key press offers to skip to the content, and does", async ({ page }) => {
  await page.goto(`./${lessons[0]}`);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: /skip/i });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

// A frame is for another page, and empty until its script has come: embed-in-a-page.spec.ts.
const kinds = oneOfEachKind(pages.filter((page) => !page.startsWith("embed/")));

for (const address of kinds) {
  test(`every stop of ${nameOf(address)} shows that it has the focus, and the last one lets go`, async ({
    page,
  }) => {
    await page.goto(`./${address}`);
    const stops = [];
    for (;;) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const active = document.activeElement;
        // From the last one the focus goes to the browser, which may give it to the first one at once.
        const first: unknown = Reflect.get(globalThis, "firstStop");
        if (!active || active === document.body || active === first) return null;
        if (first === undefined) Reflect.set(globalThis, "firstStop", active);
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(active);
        const { width, height } = active.getBoundingClientRect();
        const ring = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1;
        return {
          is: active.outerHTML.slice(0, 100),
          // Where a page puts the focus for those who listen is no stop of the key.
          isReached: active.getAttribute("tabindex") !== "-1",
          // What has the focus within a frame shows it there.
          isVisible:
            active instanceof HTMLIFrameElement ||
            (width > 0 && height > 0 && (ring || boxShadow !== "none")),
        };
      });
      if (stop === null) break;
      stops.push(stop);
      expect(stops.length, "stops of a page without an end").toBeLessThan(500);
    }
    expect(stops.length).toBeGreaterThan(3);
    expect(stops.filter(({ isReached, isVisible }) => isReached && !isVisible)).toEqual([]);
  });
}
