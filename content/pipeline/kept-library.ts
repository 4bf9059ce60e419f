// The library as the check read it, kept for the build that follows: reading ten thousand terms with the place of
// each word takes seconds and much memory, and each process of a build would do it again. The stamp of the check ties
// the two together, as it does for lessons (compiled-cache.ts).
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Library, ReadLibrary } from "./library";

type Kept = { readonly stamp: number; readonly library: Library };

export async function writeLibrary(
  file: string,
  { placeOfLesson: _, placedFacts: __, unreadLists: ___, ...library }: ReadLibrary,
  stamp: number,
): Promise<void> {
  const kept: Kept = { stamp, library };
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, serialize(kept));
}

export async function readKeptLibrary(file: string, stamp: number): Promise<Library | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const kept: Kept = deserialize(bytes);
  return kept.stamp === stamp ? kept.library : undefined;
}
