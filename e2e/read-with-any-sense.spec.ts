// The automatic part of accessibility: axe on every page, in both themes, at a desk and on a phone, under
// the page's own security policy.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import { nameOf, pages } from "./site";
import { expect, test } from "./watched";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const options: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};

for (const address of [...pages, "404.html"]) {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [1280, 390]) {
      test(`${nameOf(address)} has no barrier in the ${colorScheme} theme at ${width} px`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`./${address}`);
        // Sent to the page by the debugger, which its policy does not bear upon.
        await page.evaluate(axe);
        const { violations } = await page.evaluate(
          (given) =>
            (
              globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }
            ).axe.run(given),
          options,
        );
        expect(
          violations.flatMap(({ id, nodes }) =>
            nodes.map(
              ({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`,
            ),
          ),
        ).toEqual([]);
      });
    }
  }
}
