// Writes the service worker of a finished export (components/offline/worker/) with the list of what it keeps,
// and kept.json, which tells a page how much that is and of which day. Comes last: each page must be as it is sent.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { root } from "../run.mjs";
import { keptFiles } from "./kept-files.mjs";

/**
 * @param {string} out the folder of the export
 * @param {Date} [builtAt]
 */
export function writeServiceWorker(out, builtAt = new Date()) {
  const { files, bytes, version } = keptFiles(out);
  // The day is no part of the worker: a site built again from the same pages is no new version. So kept.json is the
  // one file without a hash in the list; the worker looks for the version in it.
  const about = { version, builtAt: builtAt.toISOString(), files: files.length + 1, bytes };
  writeFileSync(join(out, "kept.json"), `${JSON.stringify(about)}\n`);
  buildSync({
    entryPoints: [join(root, "components/offline/worker/worker.ts")],
    outfile: join(out, "sw.js"),
    // In development a worker that takes itself away stands there.
    allowOverwrite: true,
    bundle: true,
    minify: true,
    target: "es2022",
    legalComments: "none",
    define: {
      "process.env.NODE_ENV": '"production"',
      KEPT_FILES: JSON.stringify([...files, { url: "kept.json", revision: version }]),
      KEPT_VERSION: JSON.stringify(version),
    },
  });
  return about;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [out = join(root, "out")] = process.argv.slice(2);
  const { files, bytes } = writeServiceWorker(out);
  console.log(`${files} files, ${(bytes / 1e6).toFixed(1)} MB can be kept on a reader's device`);
}
