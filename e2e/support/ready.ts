// When a page is the reader's to press: its script is there, and the page says so. A key pressed sooner is heard by
// nobody, so a test that presses at once passes on a quick machine alone.
import { test as base, type Page } from "@playwright/test";

/** Waits until a page that has a script is ready, and what it does first is done. */
export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const hasScript = document.querySelector("script[src]") !== null;
    const { ready, coming } = document.documentElement.dataset;
    const isLesson = document.querySelector("[data-lesson]") !== null;
    const isReady = ready !== undefined && (coming === undefined || !isLesson);
    return !hasScript || (document.readyState === "complete" && isReady);
  });
  // The frame after that, and what was put off until it is shown.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))),
  );
}

export const test = base.extend({
  // Every window of a test waits, wherever it goes, unless told to wait for less.
  context: ({ context }, use) => {
    context.on("page", waitingUntilReady);
    return use(context);
  },
});

/** The same page, which waits until it is ready wherever it goes. */
export function waitingUntilReady(page: Page): Page {
  const goto = page.goto.bind(page);
  page.goto = async (address, options) => {
    const answer = await goto(address, options);
    if (options?.waitUntil === undefined) await untilReady(page);
    return answer;
  };
  const reload = page.reload.bind(page);
  page.reload = async (options) => {
    const answer = await reload(options);
    await untilReady(page);
    return answer;
  };
  return page;
}
