// Content is UTF-8. A file in another encoding reads as if letters were missing, so it is told as such and not searched
// for other faults.
import { isUtf8 } from "node:buffer";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { ContentProblem } from "../model/problem";

export async function encodingProblems(root: string): Promise<readonly ContentProblem[]> {
  const names = await readdir(root, { recursive: true });
  const files = names.filter((name) => /\.(mdx|json)$/.test(name)).toSorted();
  const found = await Promise.all(
    files.map(async (name) =>
      problemIn(name.replaceAll("\\", "/"), await readFile(path.join(root, name))),
    ),
  );
  return found.flat();
}

function problemIn(file: string, bytes: Buffer): readonly ContentProblem[] {
  if (isUtf8(bytes)) return [];
  // Where it is no UTF-8, reading it puts something else in its place.
  const again = Buffer.from(bytes.toString("utf8"));
  const at = bytes.findIndex((byte, index) => byte !== again[index]);
  const before = bytes.subarray(0, at).toString("utf8").split("\n");
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const byte = bytes[at]?.toString(16).toUpperCase().padStart(2, "0");
  const message = `The file expected UTF-8, found byte 0x${byte} as its byte ${at + 1}. Save it as UTF-8.`;
  return [{ file, ...place, message }];
}
