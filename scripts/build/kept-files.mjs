// Which files of the finished export a reader's device keeps for the time without a network, and with which
// content. Everything a page needs; no pictures for link previews, nothing made for other programs.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "../files-under.mjs";

/**
 * @typedef {{ url: string, revision: string | null, integrity: string }} KeptFile the address is relative to the site's own
 * @typedef {{ files: KeptFile[], bytes: number, version: string }} KeptSite
 */

/**
 * @param {string} out the folder of the export
 * @returns {KeptSite}
 */
export function keptFiles(out) {
  const names = filesUnder(out).filter(isKept).sort();
  const whole = createHash("sha256");
  let bytes = 0;
  const files = names.map((name) => {
    const content = readFileSync(join(out, name));
    const hash = createHash("sha256").update(content).digest();
    const revision = hash.toString("hex").slice(0, 16);
    whole.update(`${name} ${revision}\n`);
    bytes += content.length;
    // A name with a hash in it never means another content.
    const isNamedByHash = name.startsWith("_next/static/");
    return {
      url: addressOf(name),
      revision: isNamedByHash ? null : revision,
      integrity: `sha256-${hash.toString("base64")}`,
    };
  });
  return { files, bytes, version: whole.digest("hex").slice(0, 16) };
}

/** @param {string} name a path within the export, with forward slashes */
export function isKept(name) {
  if (/(^|\/)[_.][^/]*$/.test(name) && !name.startsWith("_next/static/")) return false;
  if (/^(404|_not-found|og|questions|cards|packages)\//.test(name)) return false;
  if (name.startsWith("_next/static/"))
    return /\.(js|css|woff2)$/.test(name) && !/\/_\w+Manifest\.js$/.test(name);
  return !/^(sitemap\.xml|opensearch\.xml|llms\.txt|sw\.js|kept\.json)$/.test(name);
}

/** A page is kept under the address that readers see; the site's first page under "./". */
function addressOf(name) {
  return name === "index.html" ? "./" : encodeURI(name.replace(/\/index\.html$/, "/"));
}
