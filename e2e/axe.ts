// The automatic part of accessibility: axe, sent to a page by the debugger, which its policy does not bear upon.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const options: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
  // A frame is looked at as a page of its own.
  iframes: false,
};

/** What axe finds in a page as it is now, in one theme after the other. */
export async function inBothThemes(page: Page): Promise<readonly string[]> {
  await loadAxe(page);
  await page.emulateMedia({ colorScheme: "light" });
  const light = await barriers(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await barriers(page, ofColours);
  return [...light.map((found) => `light: ${found}`), ...dark.map((found) => `dark: ${found}`)];
}

export async function loadAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
}

/** What a second theme can break: the same page in other colours. */
export const ofColours: RunOptions = {
  ...options,
  runOnly: ["color-contrast", "link-in-text-block"],
};

export async function barriers(page: Page, given = options): Promise<readonly string[]> {
  const { violations } = await page.evaluate(
    (chosen) =>
      (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(
        chosen,
      ),
    given,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}
