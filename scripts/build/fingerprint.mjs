// One hash over everything a build reads, so that a second start knows whether to build again.
// Tests are no part of it: a changed test does not change the site.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folders = ["app", "components", "content", "public", "scripts", "simulator"];
const files = ["next.config.ts", "package-lock.json", "package.json", "tsconfig.json"];

/**
 * @param {string} root
 * @param {string} basePath
 */
export function fingerprint(root, basePath) {
  const hash = createHash("sha256").update(`base path ${basePath}\0`);
  hash.update(`site ${process.env.SITE_URL ?? ""}\0`);
  const paths = [...files, ...folders.flatMap((folder) => filesUnder(root, folder))];
  for (const path of paths.filter(isInput).sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesUnder(root, folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length))
    .map((path) => path.replaceAll("\\", "/").replace(/^\//, ""));
}

function isInput(path) {
  return !/\.test\.tsx?$|\.md$/.test(path);
}
