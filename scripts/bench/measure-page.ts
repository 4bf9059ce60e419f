// Loads a page in Chromium as a reader would for the first time and says what that took: once at a desk for
// its weight, and a few times on a slowed-down phone for its times. It promises nothing; bench-page.ts does.
import type { Browser, Page } from "playwright";

export type Weight = {
  readonly requests: number;
  /** Bytes over the wire by the browser's kinds: document, script, stylesheet, font, image … */
  readonly bytes: Readonly<Record<string, number>>;
};

export type Times = {
  readonly firstPaintMs: number;
  readonly largestPaintMs: number;
  /** What the tasks of more than 50 ms exceed it by, in sum. */
  readonly blockedMs: number;
  readonly layoutShift: number;
};

const desk = { viewport: { width: 1350, height: 940 } };
const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};
// A middling phone on a slow mobile network, as Lighthouse has it.
const slowness = { cpu: 4, bytesPerSecond: (1600 * 1000) / 8, latencyMs: 150 };

export async function weighPage(browser: Browser, url: string): Promise<Weight> {
  return inNewContext(browser, desk, async (page) => {
    const bytes: Record<string, number> = {};
    let requests = 0;
    const counted: Promise<void>[] = [];
    page.on("requestfinished", (request) => {
      requests += 1;
      const kind = request.resourceType();
      counted.push(
        request.sizes().then(({ responseBodySize }) => {
          bytes[kind] = (bytes[kind] ?? 0) + responseBodySize;
        }),
      );
    });
    await page.goto(url, { waitUntil: "networkidle" });
    await Promise.all(counted);
    return { requests, bytes };
  });
}

/** The median of several slow loads, each with an empty cache. */
export async function timePage(browser: Browser, url: string, runs = 5): Promise<Times> {
  const loads: Times[] = [];
  for (let run = 0; run < runs; run += 1) loads.push(await timeLoad(browser, url));
  const medianOf = (pick: (times: Times) => number) => median(loads.map(pick));
  return {
    firstPaintMs: medianOf(({ firstPaintMs }) => firstPaintMs),
    largestPaintMs: medianOf(({ largestPaintMs }) => largestPaintMs),
    blockedMs: medianOf(({ blockedMs }) => blockedMs),
    layoutShift: medianOf(({ layoutShift }) => layoutShift),
  };
}

function timeLoad(browser: Browser, url: string): Promise<Times> {
  return inNewContext(browser, phone, async (page) => {
    const debug = await page.context().newCDPSession(page);
    await debug.send("Network.enable");
    await debug.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: slowness.latencyMs,
      downloadThroughput: slowness.bytesPerSecond,
      uploadThroughput: slowness.bytesPerSecond / 2,
    });
    await debug.send("Emulation.setCPUThrottlingRate", { rate: slowness.cpu });
    await page.addInitScript(observe);
    await page.goto(url, { waitUntil: "networkidle" });
    const times: Times = await page.evaluate(() => Reflect.get(globalThis, "times"));
    if (times.largestPaintMs === 0) throw new Error(`Nothing was painted at ${url}.`);
    return times;
  });
}

// Runs in the page, ahead of everything else there. No function in it has a name: the compiler would keep
// that with a helper that the page does not have.
function observe(): void {
  const times = { firstPaintMs: 0, largestPaintMs: 0, blockedMs: 0, layoutShift: 0 };
  Reflect.set(globalThis, "times", times);
  const takes: Record<string, (entry: PerformanceEntry) => void> = {
    paint({ name, startTime }) {
      if (name === "first-contentful-paint") times.firstPaintMs = startTime;
    },
    "largest-contentful-paint"({ startTime }) {
      times.largestPaintMs = startTime;
    },
    longtask({ duration }) {
      times.blockedMs += duration - 50;
    },
    "layout-shift"(entry) {
      times.layoutShift += Number(Reflect.get(entry, "value"));
    },
  };
  for (const [type, take] of Object.entries(takes)) {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  }
}

async function inNewContext<Result>(
  browser: Browser,
  options: Parameters<Browser["newContext"]>[0],
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(options);
  const result = await use(await context.newPage());
  await context.close();
  return result;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
