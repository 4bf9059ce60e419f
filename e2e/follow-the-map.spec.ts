// The map of the course on the first page: read in the order of the course at any width, and it says what is done and due.
import { expect, test } from "./support/one-window";
import { lessons } from "./support/site";

for (const width of [320, 390, 1280]) {
  test(`at ${width} px each lesson stands after those before it, and none leaves the page`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("./");
    const links = page.getByRole("region", { name: "The course" }).locator("li h3 a");
    await expect(links).toHaveCount(lessons.length);
    const boxes = await links.evaluateAll((all) =>
      all.map((one) => {
        const { left, top, right } = one.getBoundingClientRect();
        return { left, top: Math.round(top), right };
      }),
    );
    const isAfter = boxes
      .slice(1)
      .map((one, n) => one.top > (boxes[n]?.top ?? 0) || one.left > (boxes[n]?.right ?? 0));
    expect(isAfter).not.toContain(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test("what a line says stands in words, and what is due leads to the review", async ({ page }) => {
  await page.goto("./");
  const data = page.getByRole("listitem").filter({ hasText: "Queues and bursts" }).first();
  await expect(data).toContainText("builds on Functions as a service");
  await page.evaluate(() => {
    const answered = {
      v: 1,
      at: Date.now() - 40 * 24 * 3_600_000,
      n: 1,
      kind: "answered",
      of: "queues/anything",
      is: { isRight: false, response: null },
    };
    localStorage.setItem("progress", JSON.stringify([answered]));
  });
  await page.reload();
  await expect(data.getByRole("link", { name: "A question is due" })).toHaveAttribute(
    "href",
    "/review/",
  );
  await page.evaluate(() => localStorage.clear());
});
