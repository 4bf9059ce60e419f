// Draws diagrams in a browser that it is given, with Mermaid and the site's own face. Writes no file.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import type { Browser } from "playwright";
import type { Drawn } from "./draw-in-page";
import { fontFamily, fontSize } from "./mermaid-config";

export type Drawing = { readonly id: string; readonly source: string };

/** In their order; each has the ids of its parts begin with its own. */
export async function drawDiagrams(
  browser: Browser,
  drawings: readonly Drawing[],
): Promise<readonly Drawn[]> {
  const page = await browser.newPage();
  await page.setContent("<!doctype html><html><body></body></html>");
  const face = await readFile(path.join("app", "fonts", "sans.woff2"), "base64");
  await page.addStyleTag({
    content: `@font-face { font-family: ${fontFamily}; font-weight: 400 700; src: url(data:font/woff2;base64,${face}); }
      svg { font-family: ${fontFamily}; }`,
  });
  await page.evaluate((font) => document.fonts.load(font), `${fontSize}px ${fontFamily}`);
  await page.addScriptTag({ path: path.join("node_modules", "mermaid", "dist", "mermaid.min.js") });
  await page.addScriptTag({ content: await inPage() });
  const drawn: Drawn[] = [];
  for (const { id, source } of drawings) {
    drawn.push(
      await page.evaluate(([one, text]) => diagrams.drawInPage(one, text), [id, source] as const),
    );
  }
  await page.close();
  return drawn;
}

/** What the script below leaves in the page. */
declare const diagrams: typeof import("./draw-in-page");

async function inPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join("content", "diagrams", "draw-in-page.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "diagrams",
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}
