// What the first lesson costs a reader: weight at a desk, times on a slow phone. It measures the site in out/.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { root } from "../run.mjs";
import { listen } from "../serve/listen.mjs";
import { createSite } from "../serve/serve.mjs";
import { findChromium } from "../set-up/chromium.mjs";
import { atMost, type BenchRow, noted } from "./bench-row";
import { timePage, weighPage } from "./measure-page";

export async function benchPage(): Promise<readonly BenchRow[]> {
  return onSite(async (url, executablePath) => {
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    const weight = await weighPage(browser, url);
    const times = await timePage(browser, url);
    await browser.close();
    const kB = (kind: string) => (weight.bytes[kind] ?? 0) / 1000;
    return [
      atMost("lesson: script", kB("script"), "kB", 145),
      atMost("lesson: style", kB("stylesheet"), "kB", 25),
      atMost("lesson: fonts", kB("font"), "kB", 120),
      noted("lesson: HTML", kB("document"), "kB"),
      atMost("lesson: requests", weight.requests, "", 20),
      noted("lesson on a slow phone: first paint", times.firstPaintMs / 1000, "s"),
      atMost("lesson on a slow phone: largest paint", times.largestPaintMs / 1000, "s", 0.66),
      noted("lesson on a slow phone: blocked", times.blockedMs, "ms"),
      atMost("lesson on a slow phone: layout shift", Number(times.layoutShift.toFixed(3)), "", 0),
    ];
  });
}

/** Serves the built site for as long as `use` takes; gives it the first lesson's address and a browser's path. */
export async function onSite<Result>(
  use: (url: string, executablePath: string) => Promise<Result>,
): Promise<Result> {
  const out = join(root, "out");
  if (!existsSync(join(out, "index.html")))
    throw new Error("There is no site in out/: run `npm run build` first.");
  const server = createSite(out);
  const port = await listen(server, 0);
  const course: { lessons: string[] } = JSON.parse(
    readFileSync(join(root, "content/course.json"), "utf8"),
  );
  try {
    return await use(
      `http://localhost:${port}/lessons/${course.lessons[0]}/`,
      (await findChromium()) ?? "",
    );
  } finally {
    server.close();
  }
}
