// The parts that `npm run check` and `npm test` are made of, and how one is run and reported: its name, its
// time, and what it printed if it failed.

import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import * as util from "node:util";
import { root, runNode, tools } from "./run.mjs";

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string[]} args
 * @property {Record<string, string>} [env]
 * @property {boolean} [canRun] false where this Node is too old for it
 * @property {boolean} [says] what it prints is shown even when all is well
 * @property {(results: string) => Counts} [count] reads the results file of a test runner
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ name: string, ok: boolean, wallMs: number, counts: Counts | null }} Outcome
 */

const results = join(root, ".cache/results");

/** @type {Record<"content" | "routes" | "types" | "engineTypes" | "workerTypes" | "lint" | "unused" | "unit" | "quickUnit", Part>} */
export const parts = {
  content: { name: "content", args: ["--import", "tsx", "scripts/prepare-content.ts"] },
  routes: { name: "route types", args: [tools.next, "typegen"] },
  types: { name: "types", args: [tools.tsc, "--noEmit", "-p", "tsconfig.json"] },
  engineTypes: {
    name: "types of the engine",
    args: [tools.tsc, "--noEmit", "-p", "simulator/tsconfig.json"],
  },
  workerTypes: {
    name: "types of the service worker",
    args: [tools.tsc, "--noEmit", "-p", "components/offline/worker/tsconfig.json"],
  },
  lint: { name: "lint", args: [tools.biome, "ci", "--colors=off", "--error-on-warnings", "."] },
  // Knip asks Node for something that came with 20.12.
  unused: { name: "unused code", args: [tools.knip], canRun: "styleText" in util },
  unit: unitTests("unit tests"),
  // Those that run for seconds, x.long.test.ts, are left to `npm test`.
  quickUnit: unitTests("quick unit tests", "--exclude=**/*.long.test.ts"),
};

function unitTests(name, ...more) {
  return {
    name,
    args: [
      tools.vitest,
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${join(results, `${name}.json`)}`,
      ...more,
    ],
    count: (json) => {
      const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } =
        JSON.parse(json);
      // A file that does not even load has no failed test of its own.
      return {
        passed: numPassedTests,
        failed: numFailedTests || numFailedTestSuites,
        skipped: numPendingTests,
      };
    },
  };
}

/** Firefox and WebKit, as far as they are here, against Node.js.
 * @type {Part} */
export const engines = {
  name: "digests in other engines",
  args: ["--import", "tsx", "scripts/engines.ts", "--digests"],
  env: { ENGINES_JSON_OUTPUT_FILE: join(results, "digests in other engines.json") },
  count: (json) => JSON.parse(json),
  says: true,
};

export const resultsPath = (name) => join(results, `${name}.json`);

/**
 * Runs the parts side by side; what a part printed is shown once it is over, and only if it failed.
 * @param {Part[]} chosen
 * @returns {Promise<Outcome[]>}
 */
export function runParts(...chosen) {
  mkdirSync(results, { recursive: true });
  return Promise.all(chosen.map(runPart));
}

async function runPart({ name, args, env = {}, count, canRun = true, says = false }) {
  if (!canRun) {
    console.log(`left out            ${name}: it needs a newer Node`);
    return { name, ok: true, wallMs: 0, counts: null };
  }
  rmSync(resultsPath(name), { force: true });
  const { status, output, wallMs } = await runNode(args, {
    capture: true,
    env: { CI: "1", NO_COLOR: "1", ...env },
  });
  const ok = status === 0;
  if (!ok || says) console.log(output.trimEnd());
  const counts = count ? readCounts(name, count) : null;
  console.log(line({ name, ok, wallMs, counts }));
  return { name, ok, wallMs, counts };
}

function readCounts(name, count) {
  try {
    return count(readFileSync(resultsPath(name), "utf8"));
  } catch {
    return null;
  }
}

function line({ name, ok, wallMs, counts }) {
  const seconds = `${(wallMs / 1000).toFixed(1)} s`.padStart(8);
  const tests = counts ? `  ${describeCounts(counts)}` : "";
  return `${ok ? "ok    " : "FAILED"} ${seconds}  ${name}${tests}`;
}

/** @param {Counts} counts */
function describeCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
}

/**
 * The last lines of a run: how long it took, and the tests of all runners together.
 * @param {Outcome[]} outcomes
 * @param {number} startedAtWall
 */
export function conclude(outcomes, startedAtWall) {
  const failed = outcomes.filter(({ ok }) => !ok).map(({ name }) => name);
  const seconds = ((performance.now() - startedAtWall) / 1000).toFixed(0);
  console.log(
    failed.length
      ? `\nFailed after ${seconds} s: ${failed.join(", ")}`
      : `\nAll passed in ${seconds} s.`,
  );
  console.log(`tests: ${describeCounts(sum(outcomes))}`);
  process.exitCode = failed.length ? 1 : 0;
}

function sum(outcomes) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { ok, counts } of outcomes) {
    total.passed += counts?.passed ?? 0;
    total.skipped += counts?.skipped ?? 0;
    // A part without tests of its own counts as one when it fails, so that the line never reads as success.
    total.failed += counts?.failed || (ok ? 0 : 1);
  }
  return total;
}
