// Builds the static site into out/: content first, then Next's export, then what only the finished pages allow
// (the security policy, packages for learning platforms, and the worker that keeps them for the time without a network). Remembers what it was built from, for `npm start`.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterBuild } from "./build/after-build.mjs";
import { fingerprint } from "./build/fingerprint.mjs";
import { allowFraming, readFrameAncestors } from "./build/frame-ancestors.mjs";
import { writeServiceWorker } from "./build/service-worker.mjs";
import { roomForBuilds, root, runNode, tools } from "./run.mjs";
import { isDiskFull, sentences } from "./set-up/set-up-sentences.mjs";

export const stampPath = join(root, ".cache/built-from");

/** The base path the environment asks for: empty, or a path that starts with a slash and does not end with one. A
 * segment of dots alone would lead elsewhere. */
export function readBasePath() {
  const basePath = process.env.BASE_PATH ?? "";
  if (basePath === "" || /^(\/(?!\.+(\/|$))[\w.~-]+)+$/.test(basePath)) return basePath;
  throw new Error(`BASE_PATH: expected a path such as "/serverless", found "${basePath}".`);
}

export async function build() {
  const basePath = readBasePath();
  const ancestors = readFrameAncestors(process.env.FRAME_ANCESTORS);
  const builtFrom = fingerprint(root, basePath);
  if (process.env.SITE_URL === undefined)
    console.warn(
      "SITE_URL is not set: the sitemap, canonical links and previews will say http://localhost:3000. To publish, build with SITE_URL=https://your.site.",
    );
  await step([...roomForBuilds, "--import", "tsx", "scripts/prepare-content.ts"]);
  await step([...roomForBuilds, tools.next, "build"]);
  afterBuild(join(root, "out"));
  allowFraming(join(root, "out"), ancestors);
  await step(["--import", "tsx", "scripts/write-packages.ts"]);
  writeServiceWorker(join(root, "out"));
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(stampPath, builtFrom);
}

async function step(args) {
  const { status } = await runNode(args);
  if (status === 0) return;
  if (isDiskFull(root)) console.error(sentences.fullDisk);
  process.exit(status);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  build().catch((error) => {
    console.error(isDiskFull(root) ? sentences.fullDisk : error.message);
    process.exit(1);
  });
}
