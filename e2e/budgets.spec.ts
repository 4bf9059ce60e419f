// What a lesson may cost a reader ahead of any scroll or click: bytes as hosts send them (Brotli, quality 5),
// requests, and text that jumps. The framework alone is about 120 kB of script.
import type { Page } from "@playwright/test";
import { lessons, nameOf } from "./support/site";
import { expect, test } from "./support/watched";
import { sum, weigh } from "./support/weight";

const kB = 1000;
const mostHtml = 58 * kB;
/** The scripts that a page names, and all of them where its first simulator is near from the start. */
const mostScript = { named: 145 * kB, withSimulator: 240 * kB };

/** What a simulator needs to be played, once a reader comes near. */
const mostToWake = 60 * kB;

// Layout shift is told to the third place; this rounds to zero there.
const nothing = 0.0005;

for (const address of lessons) {
  test(`${nameOf(address)} keeps its weight, does not jump, and hardly stirs when its fonts come late`, async ({
    page,
  }) => {
    await countShifts(page);
    const weights = weigh(page);
    const held = holdFonts(page);
    const answer = await page.goto(`./${address}`, { waitUntil: "domcontentloaded" });
    await page.waitForFunction(
      () =>
        performance.getEntriesByName("first-contentful-paint").length > 0 &&
        document.documentElement.hasAttribute("data-ready"),
    );
    // Whether fonts come before the first paint is a matter of speed; here they come after it, always.
    expect.soft(await shifts(page)).toBeLessThan(nothing);
    const softens = await hasStandIns(page);
    held.release();
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => document.fonts.ready);
    // How much depends on the fonts of the system; 0.1 counts as good.
    expect.soft(await shifts(page)).toBeLessThanOrEqual(softens ? 0.01 : 0.1);

    const atFirst = await weights();
    const total = (kind: string) => sum(atFirst.filter((one) => one.kind === kind));
    const named = scriptsNamedIn((await answer?.text()) ?? "", page.url());
    const own = sum(atFirst.filter(({ url }) => named.has(url)));
    expect.soft(own).toBeGreaterThan(0);
    expect.soft(own).toBeLessThanOrEqual(mostScript.named);
    expect.soft(total("script")).toBeLessThanOrEqual(mostScript.withSimulator);
    expect.soft(total("stylesheet")).toBeLessThanOrEqual(21 * kB);
    expect.soft(total("document")).toBeLessThanOrEqual(mostHtml);
    expect.soft(atFirst.length).toBeLessThanOrEqual(30);
  });
}

test("a term’s page does not jump on a phone when its buttons come", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await countShifts(page);
  const held = holdFonts(page);
  await page.goto("./glossary/cold-start/", { waitUntil: "domcontentloaded" });
  await expect(page.getByRole("button", { name: "Remember this term" })).toBeVisible();
  expect(await shifts(page)).toBeLessThan(nothing);
  held.release();
  await page.waitForLoadState("networkidle");
});

test("a simulator waits for no more than 60 kB of script", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 200 });
  await page.addInitScript(() => {
    new MutationObserver((_, sight) => {
      if (document.querySelector("[data-part='stage'] canvas") === null) return;
      sight.disconnect();
      performance.mark("awake");
    }).observe(document, { childList: true, subtree: true });
  });
  const weights = weigh(page);
  // Of its parts only the simulator is asleep here, far below.
  await page.goto("./glossary/cold-start/");
  await page.waitForLoadState("networkidle");
  const before = new Set((await weights()).map(({ url }) => url));
  const simulator = page.getByRole("region", { name: /^Simulator: / });
  await expect(simulator.locator("canvas")).toHaveCount(0);
  await simulator.scrollIntoViewIfNeeded();
  await expect(simulator.getByRole("button", { name: "Play", exact: true })).toBeEnabled();
  await simulator.locator("[data-part='stage'] canvas").waitFor();
  await page.waitForLoadState("networkidle");
  const inTime = await page.evaluate(() => {
    const [awake] = performance.getEntriesByName("awake");
    const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    return resources
      .filter(({ responseEnd }) => awake && responseEnd <= awake.startTime)
      .map(({ name }) => name);
  });
  const waking = (await weights()).filter(
    ({ kind, url }) => kind === "script" && !before.has(url) && inTime.includes(url),
  );
  expect(waking.length).toBeGreaterThan(0);
  expect(sum(waking)).toBeLessThanOrEqual(mostToWake);
});

test("the typefaces are within 120 kB when every face is used", async ({ page }) => {
  const weights = weigh(page);
  await page.goto(`./${lessons[0]}`);
  await page.evaluate(() => {
    // What stands in for them are fonts of the reader's system, if it has them.
    const ours = [...document.fonts].filter(({ family }) => !family.startsWith("Stand-in"));
    return Promise.all(ours.map((face) => face.load()));
  });
  await page.waitForLoadState("networkidle");
  const fonts = (await weights()).filter(({ kind }) => kind === "font");
  expect(fonts.length).toBeGreaterThan(2);
  expect(sum(fonts)).toBeLessThanOrEqual(120 * kB);
});

/** They come whatever the screen shows; what a simulator needs is asked for by these. */
function scriptsNamedIn(html: string, address: string): ReadonlySet<string> {
  const named = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)];
  return new Set(named.map(([, src = ""]) => new URL(src, address).href));
}

/** Whether the machine has fonts of the site's measures (app/stand-ins.css); `npm test` fetches some where it can. */
function hasStandIns(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const standIns = [...document.fonts].filter(({ family }) => family.startsWith("Stand-in"));
    const tried = await Promise.allSettled(standIns.map((face) => face.load()));
    return tried.length > 0 && tried.every(({ status }) => status === "fulfilled");
  });
}

async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(globalThis, "shifted", 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = Number(Reflect.get(entry, "value"));
        Reflect.set(globalThis, "shifted", Number(Reflect.get(globalThis, "shifted")) + shift);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

function shifts(page: Page): Promise<number> {
  return page.evaluate(() => Number(Reflect.get(globalThis, "shifted")));
}

function holdFonts(page: Page): { release(): void } {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  void page.route("**/*.woff2", async (route) => {
    await released;
    await route.continue();
  });
  return { release: () => release() };
}
