// A talk in the windows of a classroom: the audience's, and the speaker's, which a key opens beside it.
import type { Page } from "@playwright/test";

/** Opens a talk and waits until it listens to keys. */
export async function openTalk(page: Page, address: string): Promise<Page> {
  await page.goto(address);
  await page.locator('[data-deck="live"]').waitFor();
  return page;
}

/** The speaker's window of an audience's, leading it. */
export async function speakerOf(audience: Page): Promise<Page> {
  const [speaker] = await Promise.all([
    audience.context().waitForEvent("page"),
    audience.keyboard.press("s"),
  ]);
  await speaker.locator('[data-role="speaker"]').waitFor();
  await speaker.getByRole("timer").waitFor();
  return speaker;
}
