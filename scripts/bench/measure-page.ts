// Loads a page in Chromium as a reader does for the first time, on a slow phone, and says what that took.
// It compares nothing and promises nothing; bench-page.ts does.
import type { Browser } from "playwright";

export type Load = {
  readonly requests: number;
  /** Over the wire, by the browser's kinds: document, script, stylesheet, font, image … */
  readonly kB: Readonly<Record<string, number>>;
  /** Of the scripts, those that the page itself names: all before a simulator is near. */
  readonly namedScriptsKB: number;
  readonly firstPaintMs: number;
  readonly largestPaintMs: number;
  /** What the tasks of more than 50 ms exceed it by, in sum. */
  readonly blockedMs: number;
  readonly layoutShift: number;
  /** When the control that was pressed as soon as it was there had done its work. */
  readonly answeredMs: number;
};
/** Selectors of what is pressed, and of what is there when that has worked. */
export type Control = { readonly press: string; readonly answered: string };

const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
  ignoreHTTPSErrors: true,
};
// A middling phone on a slow mobile network, as Lighthouse has it.
const slowness = { cpu: 4, bytesPerSecond: (1600 * 1000) / 8, latencyMs: 150 };

/** With a control that is pressed, what it takes is counted as well. */
export async function loadPage(browser: Browser, url: string, control?: Control): Promise<Load> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const debug = await context.newCDPSession(page);
  const kB: Record<string, number> = {};
  const scripts = new Map<string, number>();
  const counted: Promise<void>[] = [];
  page.on("requestfinished", (request) => {
    const kind = request.resourceType();
    const add = ({ responseBodySize }: { readonly responseBodySize: number }) => {
      kB[kind] = (kB[kind] ?? 0) + responseBodySize / 1000;
      if (kind === "script") scripts.set(new URL(request.url()).pathname, responseBodySize / 1000);
    };
    counted.push(request.sizes().then(add));
  });
  await debug.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: slowness.latencyMs,
    downloadThroughput: slowness.bytesPerSecond,
    uploadThroughput: slowness.bytesPerSecond / 2,
  });
  await debug.send("Emulation.setCPUThrottlingRate", { rate: slowness.cpu });
  await page.addInitScript(observe, control);
  const html = await (await page.goto(url, { waitUntil: "networkidle" }))?.text();
  const times = await page.waitForFunction(isAtRest, control !== undefined);
  // What is asked for later is not counted, for the page is closed while it comes.
  page.removeAllListeners("requestfinished");
  await Promise.all(counted);
  const named = [...scripts].filter(([path]) => html?.includes(`<script src="${path}"`));
  const namedScriptsKB = named.reduce((sum, [, size]) => sum + size, 0);
  const counts = { requests: counted.length, kB, namedScriptsKB };
  const load = { ...counts, ...((await times.jsonValue()) as Times) };
  await context.close();
  return load;
}

type Times = Omit<Load, "requests" | "kB" | "namedScriptsKB">;

/** What is kept in the page that is measured. */
declare global {
  var timesOfLoad: Times & { readonly lastTaskMs: number };
}

/** Runs in the page, ahead of everything else there. No function in it has a name, which the compiler would keep with a
 * helper that the page lacks. */
function observe(control: Control | undefined): void {
  const times = {
    firstPaintMs: 0,
    largestPaintMs: 0,
    blockedMs: 0,
    layoutShift: 0,
    answeredMs: 0,
    lastTaskMs: 0,
  };
  globalThis.timesOfLoad = times;
  const takes: Record<string, (entry: PerformanceEntry) => void> = {
    paint({ name, startTime }) {
      if (name === "first-contentful-paint") times.firstPaintMs = startTime;
    },
    "largest-contentful-paint"({ startTime }) {
      times.largestPaintMs = startTime;
    },
    longtask({ startTime, duration }) {
      times.blockedMs += duration - 50;
      times.lastTaskMs = startTime + duration;
    },
    "layout-shift"(entry) {
      if ("value" in entry) times.layoutShift += Number(entry.value);
    },
  };
  for (const [type, take] of Object.entries(takes))
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  if (control === undefined) return;
  let pressed = false;
  const timer = setInterval(() => {
    const button = document.querySelector<HTMLElement>(control.press);
    if (!pressed && button !== null && times.firstPaintMs > 0) {
      pressed = true;
      button.click();
    }
    if (!pressed || document.querySelector(control.answered) === null) return;
    times.answeredMs = performance.now();
    clearInterval(timer);
  }, 40);
}

/** The times, when nothing more is to come. */
function isAtRest(pressed: boolean): Times | false {
  const times = globalThis.timesOfLoad;
  if (pressed) return times.answeredMs > 0 && times;
  return performance.now() > times.lastTaskMs + 1500 && times;
}
