// What is on a wall can be read from the back row: every scene of every lesson with all its beats and the phases of
// its vote, at 1280 by 720, has no word under 24 px and nothing that is cut off; and the code of a scene leads where
// the scene is.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/one-window";
import { openTalk } from "./support/talk";

const out = fileURLToPath(new URL("../out/present", import.meta.url));
const talks = readdirSync(out).filter((name) => !name.includes("."));

/** What is too small or cut off in the scene that is on, by its text. */
function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const scene = document.querySelector("[data-now]");
    if (!scene) return ["no scene"];
    const found: string[] = [];
    const isForEars = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath !== "none" || isForEars(element.parentElement));
    const walk = document.createTreeWalker(scene, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const text = walk.currentNode.textContent?.trim() ?? "";
      const element = walk.currentNode.parentElement;
      if (!element || text === "") continue;
      const range = document.createRange();
      range.selectNodeContents(walk.currentNode);
      const box = range.getBoundingClientRect();
      if (box.width < 2 || box.height < 2 || isForEars(element)) continue;
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      if (size < 23.95) found.push(`${size.toFixed(1)} px: ${text}`);
      if (box.bottom > innerHeight + 1 || box.right > innerWidth + 1)
        found.push(`cut off: ${text}`);
    }
    for (const box of scene.querySelectorAll<HTMLElement>("*")) {
      const { overflowX, overflowY } = getComputedStyle(box);
      if (overflowX === "visible" && overflowY === "visible") continue;
      if (box.clientHeight < 4 || box.clientWidth < 4) continue;
      const isCut =
        box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
      if (isCut) found.push(`scrolls: ${box.textContent?.slice(0, 40)}`);
    }
    return found;
  });
}

for (const talk of talks) {
  test(`the scenes of ${talk} are large and whole`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openTalk(page, `./present/${talk}/`);
    await page.locator('[data-deck="live"]').waitFor();
    // A scene that needs a face first would be looked at before it has come.
    await page.evaluate(async () => {
      await Promise.allSettled([...document.fonts].map((face) => face.load()));
    });
    // It opens with the name of the lesson, its picture and the question of the day.
    const opening = page.locator("[data-now]");
    const name = await page.getByRole("heading", { level: 1 }).textContent();
    await expect(opening.getByRole("heading", { level: 2 })).toHaveText(name ?? "");
    await expect(opening.locator("canvas").first()).toBeVisible();
    await expect(opening.getByRole("paragraph").filter({ hasText: "?" }).first()).toBeVisible();
    const all: string[] = [];
    let last = "";
    for (let step = 0; step < 120; step += 1) {
      const place = await page.evaluate(() => {
        const scene = document.querySelector("[data-now]");
        const phase = scene?.querySelector("[data-phase]")?.getAttribute("data-phase") ?? "";
        return `${scene?.id} ${phase} ${document.querySelector("[data-deck] > [role=status]")?.textContent}`;
      });
      if (place === last) break;
      last = place;
      for (const fault of await faults(page)) all.push(`${place}: ${fault}`);
      if (/ (first|second)-count /.test(place))
        for (const key of "1223334") await page.keyboard.press(key);
      await page.keyboard.press("PageDown");
    }
    expect(all).toEqual([]);
    expect(last).toMatch(/Scene (\d+) of \1|(?:Beat|Step) (\d+) of \2/);
  });
}

test("the code of a scene leads to the run at its instant, or to its part of the lesson", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openTalk(page, "./present/cold-starts/#eight-at-once");
  await page.locator('[data-deck="live"]').waitFor();
  for (let beat = 0; beat < 2; beat += 1) await page.keyboard.press("PageDown");
  await page.keyboard.press("q");
  const link = page.getByRole("region", { name: "Follow on your own device" }).getByRole("link");
  await expect(link).toHaveAttribute("href", /\/lab\/#1\.shelf=eight-at-once&at=4\.09s$/);
  await page.getByRole("button", { name: "The lesson instead" }).click();
  await expect(link).toHaveAttribute("href", /\/lessons\/cold-starts\/#when-it-happens$/);
  await link.click();
  await expect(page.getByRole("heading", { name: "When it happens" })).toBeInViewport();
});
