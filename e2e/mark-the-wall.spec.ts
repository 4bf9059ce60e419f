// A teacher draws on the wall, lights a part of it and makes it larger: by mouse in either window, by finger, the same
// in both; and the next scene begins without it.
import type { Page } from "@playwright/test";
import { inBothThemes } from "./support/axe";
import { expect, test } from "./support/one-window";
import { openTalk, speakerOf } from "./support/talk";

const talk = "./present/cold-starts/#eight-at-once";

const drawnIn = (page: Page) =>
  page.locator('[data-now] [data-mark="lines"] path').last().getAttribute("d");

/** Where each line begins and ends, in hundredths of the stage: a frame around it takes a pixel. */
async function linesIn(page: Page): Promise<readonly string[]> {
  const lines = ((await drawnIn(page)) ?? "").split("M").slice(1);
  return lines.map((line) => {
    const points = line.split("L").map((point) =>
      point
        .split(" ")
        .map((share) => Math.round(Number(share) * 100))
        .join(","),
    );
    return `${points[0]} to ${points.at(-1)}`;
  });
}

const isZoomed = (page: Page) =>
  page.locator("[data-now] [data-zoomed]").evaluateAll((all) => all.length === 1);

/** From one share of the stage to another. */
async function drag(page: Page, from: readonly [number, number], to: readonly [number, number]) {
  const box = await page.locator("[data-now] [data-stage]").boundingBox();
  if (!box) throw new Error("no stage");
  const at = ([x, y]: readonly [number, number]) =>
    [box.x + x * box.width, box.y + y * box.height] as const;
  await page.mouse.move(...at(from));
  await page.mouse.down();
  await page.mouse.move(...at(to), { steps: 4 });
  await page.mouse.up();
}

test("lines, the light and the larger view are the same in both windows, and gone in the next scene", async ({
  page: audience,
}) => {
  await audience.emulateMedia({ reducedMotion: "reduce" });
  await openTalk(audience, talk);
  const speaker = await speakerOf(audience);
  await speaker.keyboard.press("p");
  await expect(speaker.getByRole("button", { name: "Pen", exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await drag(speaker, [0.2, 0.3], [0.6, 0.7]);
  await expect.poll(() => linesIn(audience)).toEqual(["20,30 to 60,70"]);
  // Both draw on the same stage.
  await audience.keyboard.press("p");
  await drag(audience, [0.7, 0.2], [0.8, 0.2]);
  await expect.poll(() => linesIn(speaker)).toEqual(["20,30 to 60,70", "70,20 to 80,20"]);
  expect(await drawnIn(speaker)).toBe(await drawnIn(audience));
  expect(await inBothThemes(audience)).toEqual([]);
  // A window that is reloaded has them still; and C clears them.
  await audience.reload();
  await audience.locator('[data-deck="live"]').waitFor();
  await expect.poll(() => linesIn(audience)).toHaveLength(2);
  await audience.keyboard.press("c");
  await expect(speaker.locator('[data-mark="lines"]')).toHaveCount(0);

  await speaker.keyboard.press("z");
  await expect.poll(() => isZoomed(audience)).toBe(true);
  const left = () => audience.locator("[data-now] h2").evaluate((h) => h.getBoundingClientRect().x);
  const before = await left();
  await drag(speaker, [0.5, 0.5], [0.6, 0.5]);
  await expect.poll(left).toBeGreaterThan(before + 10);
  await speaker.keyboard.press("Escape");
  await expect.poll(() => isZoomed(audience)).toBe(false);

  await audience.keyboard.press("t");
  await drag(audience, [0.3, 0.4], [0.75, 0.25]);
  const dark = speaker.locator('[data-now] [data-mark="spotlight"]');
  await expect(dark).toHaveAttribute("style", /--x: ?7[45][.\d]*%; ?--y: ?2[45][.\d]*%/);
  await audience.keyboard.press("p");
  await expect(dark).toHaveCount(0);
  await drag(audience, [0.3, 0.4], [0.4, 0.4]);
  await audience.keyboard.press("PageDown");
  // A beat is no other scene.
  await expect.poll(() => linesIn(speaker)).toEqual(["30,40 to 40,40"]);
  await speaker.keyboard.press("End");
  await expect(audience.locator("[data-mark], [data-hand]")).toHaveCount(0);
  await speaker.keyboard.press("Home");
  await expect(audience.locator("[data-mark], [data-hand]")).toHaveCount(0);
});

test("a finger draws, and a swipe moves the talk again once the pen is put down", async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({
    ...(baseURL && { baseURL }),
    viewport: { width: 844, height: 390 },
    hasTouch: true,
    isMobile: true,
  });
  await openTalk(page, talk);
  const touch = await page.context().newCDPSession(page);
  // It took a second and rested before it was lifted: a tap right after a quick one would only end its momentum.
  const swipe = async () => {
    const from = Date.now() / 1000 - 1;
    for (const [type, x, after] of [
      ["touchStart", 600, 0],
      ["touchMove", 500, 0.2],
      ["touchMove", 400, 0.4],
      ["touchMove", 400, 0.8],
      ["touchEnd", null, 1],
    ] as const)
      await touch.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: x === null ? [] : [{ x, y: 120 }],
        timestamp: from + after,
      });
  };
  await page.getByRole("button", { name: "Pen", exact: true }).tap();
  await expect(page.locator("[data-hand]")).toHaveCount(1);
  await swipe();
  await expect.poll(() => linesIn(page)).toEqual(["71,31 to 47,31"]);
  expect(page.url()).toMatch(/#eight-at-once$/);
  await page.getByRole("button", { name: "Pen", exact: true }).tap();
  await expect(page.locator("[data-hand]")).toHaveCount(0);
  await swipe();
  await expect(page.locator("[data-deck] > [role=status]").first()).toHaveText(/^Beat 1 of/);
  await page.close();
});
