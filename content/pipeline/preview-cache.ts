// Keeps the pictures for previews from one build to the next, by what is in them and by how they are drawn: a hundred
// of them take some seconds.
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Preview } from "./preview-picture";

/** Raise it whenever the same words would be drawn differently. */
const painterVersion = "3";

export async function keptPreview(
  folder: string,
  preview: Preview,
  draw: () => Promise<Buffer>,
): Promise<Buffer> {
  const hash = createHash("sha256").update(`${painterVersion}\n${JSON.stringify(preview)}`);
  const file = path.join(folder, `${hash.digest("hex").slice(0, 24)}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return kept;
  const drawn = await draw();
  await mkdir(folder, { recursive: true });
  const part = `${file}.${process.pid}.part`;
  await writeFile(part, drawn);
  await rename(part, file);
  return drawn;
}
