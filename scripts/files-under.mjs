// The files below a folder, at any depth: as paths within it, with forward slashes on every system.

import { readdirSync } from "node:fs";
import { join, relative } from "node:path";

/** @param {string} folder */
export function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .map((path) => path.replaceAll("\\", "/"));
}
