// The automatic part of accessibility: axe on every page, in both themes, at a desk and on a phone, under
// the page's own security policy.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";
import { nameOf, pages } from "./site";
import { expect, test } from "./watched";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const options: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  // Every prediction is a form of the same name, as every quiz is a region of the same name: a reader meets them one by one.
  rules: { "landmark-unique": { enabled: false } },
};

for (const address of [...pages, "404.html"]) {
  test(`${nameOf(address)} has no barrier in either theme, at a desk or on a phone`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(`./${address}`);
    // Sent to the page by the debugger, which its policy does not bear upon.
    await page.evaluate(axe);
    for (const colorScheme of ["light", "dark"] as const) {
      for (const width of [1280, 390]) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.setViewportSize({ width, height: 900 });
        expect(await barriers(page), `${colorScheme}, ${width} px`).toEqual([]);
      }
    }
  });
}

async function barriers(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate(
    (given) =>
      (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(
        given,
      ),
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}
