// Every page of the site, opened once and looked at from all sides: under its own security policy, without a complaint of
// the browser, without a barrier (the part of it that axe finds), from a small phone to a wall, with letters twice as
// large, without motion where a reader asked for less, and read to its end.
import type { Page } from "@playwright/test";
import { barriers, loadAxe, ofColours } from "./support/axe";
import { expect, test } from "./support/one-window";
import { overflow } from "./support/overflow";
import { nameOf, oneOfEachKind, pages } from "./support/site";

/** Wide in light and narrow in dark everywhere; the rest where a page is the first of its kind. */
const looks = [
  { width: 1280, colorScheme: "light", isForAll: true },
  { width: 390, colorScheme: "dark", isForAll: true },
  { width: 390, colorScheme: "light", isForAll: false },
  { width: 1280, colorScheme: "dark", isForAll: false },
] as const;
const firsts = new Set(oneOfEachKind([...pages, "404.html"]));

for (const address of [...pages, "404.html"]) {
  test(`${nameOf(address)} is sound from all sides`, async ({ page, setLetters }) => {
    const response = await page.goto(`./${address}`);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    expect.soft(await faultsOfPolicy(page)).toEqual([]);

    await page.emulateMedia({ reducedMotion: "reduce" });
    expect.soft(await whatMoves(page), "for a reader who asked for less motion").toEqual([]);
    await loadAxe(page);
    for (const { width, colorScheme, isForAll } of looks) {
      if (!isForAll && !firsts.has(address)) continue;
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const found = await barriers(page, isForAll ? undefined : ofColours);
      expect.soft(found, `${colorScheme}, ${width} px`).toEqual([]);
    }

    for (const width of [320, 390, 640, 768, 1920, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await overflow(page), `${width} px`).toEqual([]);
    }
    await setLetters(32);
    expect(await rootSize(page)).toBe("32px");
    for (const width of [640, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await overflow(page), `${width} px, letters of 200 %`).toEqual([]);
    }
    await setLetters(16);

    await page.keyboard.press("End");
    await page.waitForLoadState("networkidle");
  });
}

test("a script that the page did not bring is stopped by its policy", async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage();
  const stopped = page.waitForEvent("console", (message) =>
    /Content Security Policy/.test(message.text()),
  );
  await page.goto(baseURL ?? "");
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'taken over'";
    document.body.append(script);
  });
  await stopped;
  expect(await page.title()).not.toBe("taken over");
  await page.close();
});

async function faultsOfPolicy(page: Page): Promise<readonly string[]> {
  const policies = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .evaluateAll((all) => all.map((meta) => meta.getAttribute("content") ?? ""));
  return policies.length === 1 && policies.every(isStrict) ? [] : [`policies: ${policies}`];
}

function isStrict(policy: string): boolean {
  return (
    policy.includes("default-src 'none'; script-src 'self' 'sha256-") &&
    !/script-src[^;]*'unsafe-/.test(policy)
  );
}

function whatMoves(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollBehavior } = getComputedStyle(document.documentElement);
    const moving = document.getAnimations().filter(({ playState }) => playState === "running");
    return [
      ...(scrollBehavior === "auto" ? [] : [`scrolls: ${scrollBehavior}`]),
      ...moving.map(({ id, effect }) => `moves: ${id} ${(effect as KeyframeEffect)?.target?.id}`),
    ];
  });
}

function rootSize(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
}
