// Lessons as the check compiled them, kept for the build that follows it, so that each is compiled once.
// The stamp of the check ties the two together: what another check left is not used.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { CompiledLesson } from "./compile-lesson";

type Kept = { readonly stamp: number; readonly lesson: CompiledLesson };

export async function writeCompiled(
  folder: string,
  lessons: readonly CompiledLesson[],
  stamp: number,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const lesson of lessons) {
    const kept: Kept = { stamp, lesson };
    await writeFile(fileOf(folder, lesson.slug), JSON.stringify(kept));
  }
}

export async function readCompiled(
  folder: string,
  slug: string,
  stamp: number,
): Promise<CompiledLesson | undefined> {
  const text = await readFile(fileOf(folder, slug), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const kept: Kept = JSON.parse(text);
  return kept.stamp === stamp ? kept.lesson : undefined;
}

function fileOf(folder: string, slug: string): string {
  return path.join(folder, `${slug}.json`);
}
