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

const notPlaced =
  "SITE_URL is not set: pages name no picture for link previews and no search for the address bar, addresses in the sitemap have no host, files for other programs have no links to the lessons. To publish, build with SITE_URL=https://your.site.";

export const stampPath = join(root, ".cache/built-from");

/** The base path the environment asks for: empty, or a path that starts with a slash and does not end with one. A
 * segment of dots alone would lead elsewhere. */
export function readBasePath() {
  const basePath = process.env.BASE_PATH ?? "";
  if (basePath === "" || /^(\/(?!\.+(\/|$))[\w.~-]+)+$/.test(basePath)) return basePath;
  throw new Error(`BASE_PATH: expected a path such as "/serverless", found "${basePath}".`);
}

/** The origin at which the site will stand, where it is said: its own path is that of BASE_PATH. */
export function readSiteUrl() {
  const siteUrl = process.env.SITE_URL;
  if (siteUrl === undefined || siteUrl === "") return null;
  const { protocol, pathname, search, hash } = URL.canParse(siteUrl) ? new URL(siteUrl) : {};
  if (/^https?:$/.test(protocol ?? "") && `${pathname}${search}${hash}` === "/") return siteUrl;
  throw new Error(
    `SITE_URL: expected an origin such as "https://example.org", found "${siteUrl}". A path goes into BASE_PATH.`,
  );
}

export async function build() {
  const basePath = readBasePath();
  const ancestors = readFrameAncestors(process.env.FRAME_ANCESTORS);
  const builtFrom = fingerprint(root, basePath);
  if (readSiteUrl() === null) console.warn(notPlaced);
  // The tests have prepared it by themselves, and build twice.
  if (!process.argv.includes("--prepared"))
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
