// `npm test`: everything. Each part runs even when an earlier one failed, except the builds of a course with faults and
// the tests of a site that could not be built.

import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { conclude, engines, parts, resultsPath, runParts } from "./parts.mjs";
import { root, tools } from "./run.mjs";

/** Where the tests find the site built for a base path; the plain one is in out/. The
 * one knows where it will stand, the other does not. */
const underBasePath = join(root, ".cache/out-under-base-path");

const buildUnderBasePath = {
  name: "build under a base path",
  args: ["scripts/build.mjs", "--prepared"],
  env: { BASE_PATH: "/serverless", SITE_URL: "https://example.org" },
};
const buildAtRoot = {
  name: "build",
  args: ["scripts/build.mjs", "--prepared"],
  env: { BASE_PATH: "", SITE_URL: "" },
};
const endToEnd = {
  name: "end-to-end tests",
  args: [tools.playwright, "test", "--reporter=list,json"],
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: resultsPath("end-to-end tests") },
  count: (json) => {
    const { expected, unexpected, flaky, skipped } = JSON.parse(json).stats;
    return { passed: expected + flaky, failed: unexpected, skipped };
  },
};

const startedAtWall = performance.now();
const outcomes = [];
const isPrepared = await add(parts.content, parts.routes);
await add(parts.types, parts.engineTypes, parts.workerTypes, parts.lint, parts.unused);
await add(parts.unit);
await add(engines);
if (isPrepared && (await add(buildUnderBasePath))) {
  rmSync(underBasePath, { recursive: true, force: true });
  renameSync(join(root, "out"), underBasePath);
}
if (isPrepared && (await add(buildAtRoot))) await add(endToEnd);
conclude(outcomes, startedAtWall);

async function add(...chosen) {
  const ended = await runParts(...chosen);
  outcomes.push(...ended);
  return ended.every(({ ok }) => ok);
}
