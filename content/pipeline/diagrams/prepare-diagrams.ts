// Draws every Mermaid fence of the content that is not in the cache yet, and drops drawings no longer used.
// The renderer is loaded only when there is something to draw.

import { forgetDrawings, readDrawing, writeDrawing } from "./diagram-cache";
import type { DiagramDrawing } from "./drawing";

export async function prepareDiagrams(
  sources: readonly string[],
  folder: string,
): Promise<{ readonly drawn: number; readonly kept: number }> {
  const wanted = [...new Set(sources)];
  const missing = wanted.filter((source) => readDrawing(folder, source) === undefined);
  for (const source of missing) {
    await writeDrawing(folder, source, await draw(source));
  }
  await forgetDrawings(folder, wanted);
  return { drawn: missing.length, kept: wanted.length - missing.length };
}

async function draw(source: string): Promise<DiagramDrawing> {
  const { drawDiagram } = await import("./draw-diagram");
  return drawDiagram(source);
}

/** The sources of the Mermaid fences in a lesson's text, as the Markdown reader will give them. */
export function mermaidFences(text: string): readonly string[] {
  const fences = text.matchAll(/^(`{3,}|~{3,})mermaid[^\n]*\n([\s\S]*?)\n\1[ \t]*$/gm);
  return [...fences].map(([, , source]) => source ?? "");
}
