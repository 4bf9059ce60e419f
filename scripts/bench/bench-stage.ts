// What a playing simulator costs the main thread: the work of a frame with 25 and with a thousand instances, also as a
// ratio to one with a single instance in the same run, and of a leap of the play head, which is to be seen in the next frame. It measures the first page of the site in out/.
import type { Locator, Page } from "playwright";
import { atMost, type BenchRow, noted, shareOf } from "./bench-row";
import { onSites } from "./sites";

/** What is kept in the page that is measured. */
declare global {
  var workOfFrames: Map<number, number>;
}

export function benchStage(): Promise<readonly BenchRow[]> {
  return onSites(["out"], async (browser, [address = ""]) => {
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    await page.addInitScript(timeFrames);
    await page.goto(address);
    return measure(page);
  });
}

async function measure(page: Page): Promise<readonly BenchRow[]> {
  const simulator = page.getByRole("region", { name: /^Simulator: / }).first();
  const press = (name: string) => simulator.getByRole("button", { name, exact: true }).click();
  await press("Play");
  await simulator.getByRole("button", { name: "Pause" }).waitFor();
  const one = await framesOf(page, 3000);
  await simulator.getByRole("button", { name: "Send an event", exact: true }).evaluate((button) => {
    for (let n = 0; n < 24; n += 1) (button as HTMLElement).click();
  });
  const some = await framesOf(page, 3000);
  for (let hundreds = 0; hundreds < 10; hundreds += 1) await press("Send 100 events");
  const thousand = await framesOf(page, 4000);
  const median = shareOf(thousand, 0.5);
  const leaps = await leapsOf(simulator.getByRole("slider", { name: "Time" }));
  return [
    noted("stage, one instance: work of a frame, median", shareOf(one, 0.5), "ms"),
    atMost("stage, 25 instances: work of a frame, median", shareOf(some, 0.5), "ms", 1.5),
    atMost("stage, a thousand instances: work of a frame, median", median, "ms", 4),
    atMost("stage, a thousand instances: 95 of 100 frames", shareOf(thousand, 0.95), "ms", 8),
    atMost("stage, a thousand instances: a leap, median", shareOf(leaps, 0.5), "ms", 1000 / 60),
    noted("stage, a thousand instances ÷ one", median / shareOf(one, 0.5), "×"),
  ];
}

/** To places all over the run, there and back: what each keeps the page from, until it is painted. */
function leapsOf(slider: Locator): Promise<readonly number[]> {
  return slider.evaluate(async (input: HTMLInputElement) => {
    const leaps: number[] = [];
    for (let n = 0; n < 40; n += 1) {
      await new Promise(requestAnimationFrame);
      const from = performance.now();
      input.valueAsNumber = (Number(input.max) * ((n * 17) % 40)) / 40;
      input.dispatchEvent(new Event("input", { bubbles: true }));
      leaps.push(performance.now() - from);
    }
    return leaps;
  });
}

async function framesOf(page: Page, wallMs: number): Promise<readonly number[]> {
  await page.evaluate(() => {
    globalThis.workOfFrames = new Map();
  });
  await page.waitForTimeout(wallMs);
  return page.evaluate(() => [...globalThis.workOfFrames.values()]);
}

/** Adds up, by frame, what its callbacks take. Runs in the page. */
function timeFrames(): void {
  globalThis.workOfFrames = new Map();
  const ask = requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (callback) =>
    ask((wall) => {
      const from = performance.now();
      callback(wall);
      const frames = globalThis.workOfFrames;
      frames.set(wall, (frames.get(wall) ?? 0) + performance.now() - from);
    });
}
