// Whether a page fits its window, and if it does not, what sticks out.
import type { Page } from "@playwright/test";

/** What sticks out to the right, outermost first; nothing when the page fits. */
export function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const sticksOut = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const first = sticksOut.slice(0, 5).map((element) => element.outerHTML.slice(0, 120));
    return [`${scrollWidth} px`, ...first];
  });
}
