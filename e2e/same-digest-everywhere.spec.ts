// The engine as Chromium runs it against the engine as Node.js runs it: the same digests and reports, to
// the last digit. Other engines are tried in scripts/engines. It is bundled here and needs no page of the site.
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { build } from "esbuild";
import type { Report } from "@/simulator/read/report";
import { record } from "@/simulator/run/record";
import { scenarios } from "../scripts/engines/digests";

const root = join(import.meta.dirname, "..");
type EngineInPage = { readonly engine: { readonly record: typeof record } };

test("a run is the same in the browser and in Node.js, digest and report", async ({ page }) => {
  const bundle = await build({
    entryPoints: [join(root, "simulator", "run", "record.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    globalName: "engine",
    target: "es2023",
  });
  await page.goto("about:blank");
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? "" });
  // What a message to the page cannot carry as it is, such as Infinity, is no part of a scenario.
  const reports = await page.evaluate(
    (sent) =>
      sent.map(
        (scenario) => (globalThis as unknown as EngineInPage).engine.record(scenario).report,
      ),
    scenarios,
  );
  const expected: Report[] = scenarios.map((scenario) => record(scenario).report);
  expect(new Set(reports.map(({ digest }) => digest)).size).toBeGreaterThan(300);
  for (const [n, report] of reports.entries()) expect(report).toEqual(expected[n]);
  expect(reports).toHaveLength(expected.length);
});
