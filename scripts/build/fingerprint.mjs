// One hash over everything a build reads, so that a second start knows whether to build again.
// Tests are no part of it: a changed test does not change the site.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "../files-under.mjs";

const folders = ["app", "components", "content", "public", "scripts", "simulator"];
const files = ["next.config.ts", "package-lock.json", "package.json", "tsconfig.json"];

/**
 * @param {string} root
 * @param {string} basePath
 */
export function fingerprint(root, basePath) {
  const hash = createHash("sha256").update(`base path ${basePath}\0`);
  hash.update(`site ${process.env.SITE_URL ?? ""}\0`);
  const within = (folder) => filesUnder(join(root, folder)).map((path) => `${folder}/${path}`);
  const paths = [...files, ...folders.flatMap(within)];
  for (const path of paths.filter(isInput).sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

function isInput(path) {
  return !/\.test\.tsx?$|\.md$/.test(path);
}
