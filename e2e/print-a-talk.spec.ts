// A talk on paper: broad sheets, on which every beat of every run has its picture and its words, and notes beside them.
import { expect, test } from "./support/one-window";
import { openTalk } from "./support/talk";

for (const talk of ["cold-starts", "queues"])
  test(`${talk} prints two scenes to a broad sheet, with notes and every beat`, async ({
    page,
  }) => {
    await openTalk(page, `./present/${talk}/`);
    const paper = await page.pdf({ preferCSSPageSize: true });
    const sizes = paper.toString("latin1").match(/\/MediaBox\s*\[[^\]]*\]/g) ?? [];
    expect(sizes.length).toBeGreaterThan(4);
    expect(sizes.length).toBeLessThanOrEqual(20);
    for (const size of sizes) {
      const [, , width = 0, height = 0] = (size.match(/[\d.]+/g) ?? []).map(Number);
      expect(width).toBeGreaterThan(height);
    }
    // As it was put onto paper.
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const scenes = page.locator("section[id]:has([data-beats-on-paper])");
    expect(await scenes.count()).toBeGreaterThan(2);
    for (const scene of await scenes.all()) {
      const beats = scene.locator("[data-beats-on-paper] > li");
      expect(await beats.count()).toBeGreaterThan(0);
      for (const beat of await beats.all()) {
        await expect(beat.getByRole("img").first()).toBeVisible();
        await expect(beat.getByRole("paragraph").last()).not.toBeEmpty();
      }
      await expect(scene.getByRole("complementary", { name: "Notes" })).toBeVisible();
    }
    // No word leaves its sheet, and nothing is a button.
    await page.setViewportSize({ width: 1039, height: 725 });
    const wide = await page
      .locator("[data-deck]")
      .evaluate((deck) =>
        [...deck.querySelectorAll("p, li, pre, svg, td")].flatMap((one) =>
          one.getBoundingClientRect().right > innerWidth + 1 ? [one.textContent ?? ""] : [],
        ),
      );
    expect(wide).toEqual([]);
    await expect(page.getByRole("button")).toHaveCount(0);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect(scenes).toHaveCount(0);
  });
