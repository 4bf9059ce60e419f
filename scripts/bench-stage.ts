// What a playing simulator costs the page: the main thread's work for each frame with one instance and with
// a thousand, at rest, and the memory of a long play. It measures the first page of the site in out/.
import { type BrowserContext, chromium, type Locator, type Page } from "playwright";
import { onSite } from "./bench-page";
import { atMost, type BenchRow } from "./bench-row";

export async function benchStage(): Promise<readonly BenchRow[]> {
  return onSite(async (lesson, executablePath) => {
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    const context = await browser.newContext({ viewport: { width: 1350, height: 940 } });
    const page = await context.newPage();
    await page.addInitScript(timeFrames);
    await page.goto(new URL("/", lesson).href);
    const rows = await measure(page, context);
    await browser.close();
    return rows;
  });
}

async function measure(page: Page, context: BrowserContext): Promise<readonly BenchRow[]> {
  const simulator = page.getByRole("region", { name: /^Simulator: / }).first();
  await simulator.locator("[data-awake]").waitFor();
  const button = (name: string): Locator => simulator.getByRole("button", { name, exact: true });
  const frames = async (millis: number) => {
    await page.evaluate(() => Reflect.set(globalThis, "workOfFrames", new Map()));
    await page.waitForTimeout(millis);
    return page.evaluate(() => [
      ...(Reflect.get(globalThis, "workOfFrames") as Map<number, number>).values(),
    ]);
  };
  await button("Play").click();
  const one = await frames(3000);
  for (let hundreds = 0; hundreds < 10; hundreds += 1) await button("Send 100 events").click();
  const thousand = await frames(4000);
  await button("Restart").click();
  const before = await heap(context, page);
  await page.waitForTimeout(10_000);
  const grown = (await heap(context, page)) - before;
  if (await button("Pause").isVisible()) await button("Pause").click();
  const atRest = await frames(500);
  return [
    atMost("stage, one instance: work of a frame, median", shareOf(one, 0.5), "ms", 1.5),
    atMost("stage, a thousand instances: work of a frame, median", shareOf(thousand, 0.5), "ms", 4),
    atMost("stage, a thousand instances: work of a frame, p95", shareOf(thousand, 0.95), "ms", 8),
    atMost("stage at rest: frames in half a second", atRest.length, "", 0),
    atMost("stage: heap grown in ten seconds of play", Math.max(0, grown) / 1e6, "MB", 1),
  ];
}

/** Adds up, by frame, what its callbacks take. */
function timeFrames(): void {
  Reflect.set(globalThis, "workOfFrames", new Map());
  const ask = requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (callback) =>
    ask((wall) => {
      const from = performance.now();
      callback(wall);
      const frames = Reflect.get(globalThis, "workOfFrames") as Map<number, number>;
      frames.set(wall, (frames.get(wall) ?? 0) + performance.now() - from);
    });
}

async function heap(context: BrowserContext, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}

function shareOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}
