// A page whose time goes by only as far as a test lets it: so what plays cannot be over before it was looked at, on
// however slow a machine, and what takes half a minute is over at once.
import { expect, type Locator, type Page } from "@playwright/test";

/** Stops the clock of a page that is open. */
export async function holdTime(page: Page): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.clock.install({ time: now });
  // A pause lies ahead, and until it is here time goes by.
  await page.clock.pauseAt(now + 3_600_000);
}

/** From now on time goes by as everywhere. */
export async function letTimeGo(page: Page): Promise<void> {
  await page.clock.resume();
}

/** Lets time go by in one leap: what waits for it comes at once, and once. */
export async function letTimePass(page: Page, wallMs: number): Promise<void> {
  await page.clock.fastForward(wallMs);
}

/** Lets time go by until something is shown: what plays stands still, too, as long as the browser has it out of sight. */
export async function letTimePassUntil(page: Page, shown: Locator): Promise<void> {
  await expect
    .poll(async () => {
      await letTimePass(page, 10_000);
      return shown.first().isVisible();
    })
    .toBe(true);
}
