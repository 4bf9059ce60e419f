// What a playing simulator costs the page: the main thread's work for each frame with one instance and with
// a thousand, at rest, and the memory of a long play, for which a clock of its own lets twenty minutes pass in as
// long as their frames take to paint. It measures the first page of the site in out/.
import { type BrowserContext, chromium, type Locator, type Page } from "playwright";
import { onSite } from "./bench-page";
import { atMost, type BenchRow, noted } from "./bench-row";

/** What is kept in the page that is measured. */
declare global {
  var workOfFrames: Map<number, number>;
  var longTasks: number[];
  var framesPassed: number;
  var passFrames: (count: number) => Promise<void>;
}

export async function benchStage(): Promise<readonly BenchRow[]> {
  return onSite(async (lesson, executablePath) => {
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    const context = await browser.newContext({ viewport: { width: 1350, height: 940 } });
    const page = await context.newPage();
    await page.addInitScript(timeFrames);
    await page.goto(new URL("/", lesson).href);
    const rows = await measure(page);
    const long = await context.newPage();
    await long.addInitScript(makeTime);
    await long.goto(new URL("/", lesson).href);
    rows.push(...(await playLong(long, context)));
    const lab = await context.newPage();
    await lab.addInitScript(keepLongTasks);
    await lab.goto(new URL("/lab/#1.shelf=one-day", lesson).href);
    rows.push(...(await turnAndSeek(lab)));
    await browser.close();
    return rows;
  });
}

async function measure(page: Page): Promise<BenchRow[]> {
  const button = await awake(page);
  const frames = async (millis: number) => {
    await page.evaluate(() => {
      globalThis.workOfFrames = new Map();
    });
    await page.waitForTimeout(millis);
    return page.evaluate(() => [...globalThis.workOfFrames.values()]);
  };
  await button("Play").click();
  const one = await frames(3000);
  await button("Pause").click();
  for (let events = 0; events < 25; events += 1) await button("Send an event").click();
  await button("Play").click();
  const twentyFive = await frames(2500);
  for (let hundreds = 0; hundreds < 10; hundreds += 1) await button("Send 100 events").click();
  const thousand = await frames(4000);
  if (await button("Pause").isVisible()) await button("Pause").click();
  const atRest = await frames(500);
  return [
    atMost("stage, one instance: work of a frame, median", shareOf(one, 0.5), "ms", 1.5),
    atMost("stage, 25 instances: work of a frame, median", shareOf(twentyFive, 0.5), "ms", 1.5),
    atMost("stage, a thousand instances: work of a frame, median", shareOf(thousand, 0.5), "ms", 4),
    atMost("stage, a thousand instances: work of a frame, p95", shareOf(thousand, 0.95), "ms", 8),
    atMost("stage at rest: frames in half a second", atRest.length, "", 0),
  ];
}

/** A day of nearly 200,000 requests: how long a turned knob and a jump keep the page from answering. */
async function turnAndSeek(page: Page): Promise<BenchRow[]> {
  const simulator = page.getByRole("region", { name: "Simulator: One day" });
  await simulator.locator("[data-island='live']").waitFor();
  const traffic = page.locator("details", { has: page.locator("summary", { hasText: "Traffic" }) });
  await traffic.evaluate((details: HTMLDetailsElement) => {
    details.open = true;
  });
  const busiest = traffic.getByRole("textbox", { name: /Events at the busiest/ });
  await busiest.fill("4.2");
  await busiest.press("Enter");
  await simulator.getByText("making the run").waitFor();
  await simulator.getByText("making the run").waitFor({ state: "hidden" });
  await page.waitForTimeout(2000);
  await page.evaluate(() => {
    globalThis.longTasks = [];
  });
  await simulator.getByRole("button", { name: "Send an event" }).click();
  await page.waitForTimeout(4000);
  const tasks = await page.evaluate(() => globalThis.longTasks);
  const seeks = await page.evaluate(seekAbout, 100);
  const requests = await page.evaluate(
    () => document.querySelector("#charts ~ div figcaption")?.textContent ?? "",
  );
  return [
    noted(
      "lab: requests of the run",
      Number(/Of ([\d,]+)/.exec(requests)?.[1]?.replace(/,/g, "")),
      "",
    ),
    atMost("lab, the same: longest task while it is made anew", Math.max(0, ...tasks), "ms", 50),
    atMost("lab, the same: work of a jump to any instant, median", shareOf(seeks, 0.5), "ms", 16.7),
    atMost("lab, the same: work of a jump to any instant, p95", shareOf(seeks, 0.95), "ms", 16.7),
  ];
}

/** Moves the slider of time as a hand does, and measures until all that hangs on it has been painted. */
async function seekAbout(count: number): Promise<number[]> {
  const slider = document.querySelector<HTMLInputElement>("input[aria-label=Time]");
  const taken: number[] = [];
  for (let n = 1; slider && n <= count; n += 1) {
    const from = performance.now();
    slider.valueAsNumber = Number(slider.max) * ((n * 0.618) % 1);
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    // React's part of it comes when the event has been dealt with.
    await new Promise<void>((resolve) => queueMicrotask(resolve));
    taken.push(performance.now() - from);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  return taken;
}

function keepLongTasks(): void {
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    const kept = globalThis.longTasks;
    kept.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: "longtask" });
}

const minuteFrames = 3600;
/** How often in a minute it is seen to that the film still plays. */
const parts = 12;

/** Twenty minutes at sixty frames a second; a film that is over is played again, and events are sent now and then. */
async function playLong(page: Page, context: BrowserContext): Promise<BenchRow[]> {
  const button = await awake(page);
  const heaps: number[] = [];
  for (let minute = 0; minute <= 20; minute += 1) {
    // The first minute fills what is filled once: compiled code, letters, the run of each fork.
    if (minute > 0 && minute % 5 === 1) await button("Send 100 events").click();
    for (let part = 0; part < parts; part += 1) {
      if (await button("Play").isVisible()) await button("Play").click();
      await page.evaluate((count) => globalThis.passFrames(count), minuteFrames / parts);
    }
    if (minute % 10 === 0) heaps.push(await heap(context, page));
  }
  const [start = 0, middle = 0, end = 0] = heaps;
  const painted = await page.evaluate(() => globalThis.framesPassed);
  return [
    noted("stage, twenty minutes of play: frames painted", painted, ""),
    noted("stage, twenty minutes of play: heap at the start", start / 1e6, "MB"),
    atMost("stage: heap grown in the first ten minutes", (middle - start) / 1e6, "MB", 1),
    atMost("stage: heap grown in the second ten minutes", (end - middle) / 1e6, "MB", 1),
  ];
}

async function awake(page: Page): Promise<(name: string) => Locator> {
  const simulator = page.getByRole("region", { name: /^Simulator: / }).first();
  await simulator.locator("[data-island='live']").waitFor();
  return (name) => simulator.getByRole("button", { name, exact: true });
}

/** The page's clock stands still but for `passFrames`, which lets so many frames of a sixtieth of a second pass. */
function makeTime(): void {
  let wall = 0;
  let due: FrameRequestCallback[] = [];
  let passed = 0;
  performance.now = () => wall;
  globalThis.requestAnimationFrame = (callback) => due.push(callback);
  globalThis.passFrames = async (count) => {
    for (let frame = 0; frame < count; frame += 1) {
      wall += 1000 / 60;
      const now = due;
      due = [];
      for (const callback of now) callback(wall);
      passed += now.length > 0 ? 1 : 0;
      // The browser needs a turn to put on the screen what was painted, and React to do what it put off.
      if (frame % 6 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    globalThis.framesPassed = passed;
  };
}

/** Adds up, by frame, what its callbacks take. */
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
