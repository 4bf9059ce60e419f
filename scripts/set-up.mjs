// Makes sure that what a command needs is there: a new enough Node, the packages of the lock file and,
// with --browser, a Chromium, with --engines, where they can be had, Firefox and WebKit. Says what it does on standard error only, and nothing when nothing is missing.
// It runs ahead of everything, so it imports no package and keeps to a syntax that old Nodes can read.

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isInstalled } from "./set-up/installed.mjs";
import { explainFailure, isDiskFull, isOldNode, sentences } from "./set-up/set-up-sentences.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

main().catch(function fail(error) {
  stop(error.message);
});

async function main() {
  if (isOldNode(process.versions.node)) stop(sentences.oldNode(process.versions.node));
  const lockPath = join(root, "package-lock.json");
  if (!existsSync(lockPath)) stop(sentences.noLockFile);
  if (!isInstalled(readJson(lockPath), readJson(join(root, "node_modules/.package-lock.json"))))
    install();
  if (process.argv.indexOf("--browser") !== -1) {
    const browser = await import("./set-up/chromium.mjs");
    await browser.ensureChromium();
    const fonts = await import("./set-up/stand-ins.mjs");
    fonts.ensureStandIns();
  }
  if (process.argv.indexOf("--engines") !== -1) {
    const engines = await import("./engines/engines.mjs");
    engines.ensureEngines();
  }
}

function install() {
  say("Installing packages…");
  const result = npm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (result.status === 0) return;
  const output = String(result.stdout) + String(result.stderr) + String(result.error || "");
  process.stderr.write(output);
  stop(isDiskFull(root) ? sentences.fullDisk : explainFailure(output) || sentences.installFailed);
}

// Under `npm start` npm names its own script, which spares the search for npm.cmd on Windows.
function npm(args) {
  const script = process.env.npm_execpath;
  const options = { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 };
  if (script && /npm-cli\.js$/.test(script)) {
    return spawnSync(process.execPath, [script].concat(args), options);
  }
  const onWindows = process.platform === "win32";
  return spawnSync("npm", args, Object.assign({ shell: onWindows }, options));
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (_unreadable) {
    return null;
  }
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function stop(text) {
  say(text);
  process.exit(1);
}
