// The cache of drawings, keyed by the source of the diagram and the version of our renderer.
// Reading needs no browser and no Mermaid: a page build only reads.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { DiagramDrawing } from "./drawing";

/** Raise it whenever the same source would be drawn differently. */
const RENDERER_VERSION = "5";

export function readDrawing(folder: string, source: string): DiagramDrawing | undefined {
  const file = fileOf(folder, source);
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, "utf8"));
}

export async function writeDrawing(
  folder: string,
  source: string,
  drawing: DiagramDrawing,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = fileOf(folder, source);
  await writeFile(`${file}.part`, JSON.stringify(drawing));
  await rename(`${file}.part`, file);
}

export async function forgetDrawings(folder: string, except: readonly string[]): Promise<void> {
  const kept = new Set(except.map((source) => fileOf(folder, source)));
  const files = await readdir(folder).catch(() => []);
  const old = files.map((name) => path.join(folder, name)).filter((file) => !kept.has(file));
  await Promise.all(old.map((file) => rm(file, { force: true })));
}

function fileOf(folder: string, source: string): string {
  const hash = createHash("sha256").update(`${RENDERER_VERSION}\n${source}`).digest("hex");
  return path.join(folder, `${hash.slice(0, 24)}.json`);
}
