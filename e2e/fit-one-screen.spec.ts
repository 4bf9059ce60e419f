// A run of a lesson at a desk: the first one is whole on the first screen, and no part of a panel beside a picture is long
// empty.
import type { Locator } from "@playwright/test";
import { holdTime } from "./support/held-time";
import { expect, test } from "./support/one-window";

// The two in which most of a panel is left free, and the one with most predictions.
for (const slug of ["cost", "data", "failure"]) {
  test(`no 200 px beside a picture of ${slug} are blank, while its film plays and after it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`./lessons/${slug}/`);
    const rooms = await page.locator("[data-phase]:not(:has([data-part='pair']))").all();
    for (const room of rooms) {
      await room.scrollIntoViewIfNeeded();
      await room.locator("section [data-island='live']:has(canvas)").waitFor();
      await room.locator("[data-part='asking'] > [data-island='live']").waitFor();
    }
    await holdTime(page);
    for (const room of rooms) {
      await answerSomehow(room.getByRole("form"));
      await room.getByRole("button", { name: "Lock in my prediction" }).click();
      const hurry = room.getByRole("button", { name: "Show the result now" });
      await expect(hurry).toBeVisible();
      expect(await blankBeside(room)).toBeLessThan(200);
      await hurry.click();
      await expect(hurry).toBeHidden();
      expect(await blankBeside(room)).toBeLessThan(200);
    }
    expect(rooms.length).toBeGreaterThan(4);
  });
}

async function answerSomehow(form: Locator): Promise<void> {
  if ((await form.getByRole("radio").count()) > 0) await form.getByRole("radio").first().check();
  // One, or all that a curve is drawn by.
  for (const slider of await form.getByRole("slider").all()) await slider.press("End");
}

/** The most pixels without a word in what stands beside the picture. */
function blankBeside(room: Locator): Promise<number> {
  return room.evaluate((element) => {
    const panels = element.querySelectorAll("[data-part='question'], [data-part='result']");
    const body = panels[0]?.parentElement?.getBoundingClientRect() ?? new DOMRect();
    const words: DOMRect[] = [];
    for (const panel of panels) {
      const texts = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const of = texts.currentNode.parentElement;
        if (!of?.checkVisibility({ visibilityProperty: true }) || of.offsetWidth < 2) continue;
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        words.push(range.getBoundingClientRect());
      }
    }
    let [from, blank] = [body.top, 0];
    for (const { top, bottom } of words.toSorted((a, b) => a.top - b.top)) {
      blank = Math.max(blank, top - from);
      from = Math.max(from, bottom);
    }
    return Math.max(blank, body.bottom - from);
  });
}

test("the first run of each of the first four lessons stands whole on the first screen", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const slug of ["serverless", "faas", "cold-starts", "warm-instances"]) {
    await page.goto(`./lessons/${slug}/`);
    const first = page.getByRole("region", { name: /^Simulator: / }).first();
    await expect(first.getByRole("form", { name: /^Predict: / })).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const { y, height } = (await first.boundingBox()) ?? { y: 0, height: 0 };
    expect(y + height, slug).toBeLessThanOrEqual(800);
    expect(height, slug).toBeGreaterThan(300);
  }
});
