// The automatic part of accessibility: axe, sent to a page by the debugger, which its policy does not bear upon.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Locator, Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

type AxeInPage = {
  readonly axe: { run(of: Element, options: RunOptions): Promise<AxeResults> };
};

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const options: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
  // A frame is looked at as a page of its own.
  iframes: false,
};

/**
 * What axe finds in a page as it is now, in one theme after the other; or in a part of it, where the rest is looked at
 * by visit-every-page.spec.ts.
 */
export async function inBothThemes(of: Page | Locator): Promise<readonly string[]> {
  const page = "page" in of ? of.page() : of;
  await loadAxe(page);
  await page.emulateMedia({ colorScheme: "light" });
  const light = await barriers(of);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await barriers(of, ofColours);
  return [...light.map((found) => `light: ${found}`), ...dark.map((found) => `dark: ${found}`)];
}

const desk = { width: 1280, height: 900, colorScheme: "light" } as const;
const phone = { width: 390, height: 900, colorScheme: "dark" } as const;

/** What axe finds on a phone in dark and at a desk in light: each width and each theme is looked at once. */
export async function wideAndNarrow(of: Page | Locator): Promise<readonly string[]> {
  const page = "page" in of ? of.page() : of;
  await loadAxe(page);
  const found: string[] = [];
  for (const { colorScheme, ...size } of [phone, desk]) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    found.push(...(await barriers(of)).map((one) => `${size.width} px, ${colorScheme}: ${one}`));
  }
  return found;
}

export async function loadAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
}

/** What a second theme can break: the same page in other colours. */
export const ofColours: RunOptions = {
  ...options,
  runOnly: ["color-contrast", "link-in-text-block"],
};

export async function barriers(of: Page | Locator, given = options): Promise<readonly string[]> {
  const part = "page" in of ? of : of.locator("html");
  const { violations } = await part.evaluate(
    (element, chosen) => (globalThis as unknown as AxeInPage).axe.run(element, chosen),
    given,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}
