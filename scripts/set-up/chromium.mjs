// The one place that decides which Chromium the tests drive: CHROMIUM_PATH, else an installed one, else
// Playwright's own download, else the distribution's package. Where there is one without a window's furniture, as
// Playwright's own is, it comes first: it takes a fifth less time. The site itself is built without any browser.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { runNode, tools } from "../run.mjs";
import { canInstall, install } from "./debian.mjs";

const installed = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, "Google/Chrome/Application/chrome.exe")),
];

/**
 * The path of a Chromium that starts, or null.
 * @returns {Promise<string | null>}
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (starts(named)) return named;
    throw new Error(`CHROMIUM_PATH: expected a Chromium that starts, found "${named}".`);
  }
  const { chromium } = await import("playwright");
  return [...installed, chromium.executablePath()].find(starts) ?? null;
}

/** Finds a Chromium or fetches one, and says so on standard error. */
export async function ensureChromium() {
  if (await findChromium()) return;
  console.error("No Chromium found: fetching Playwright's…");
  await runNode([tools.playwright, "install", "chromium"], { capture: true });
  if (await findChromium()) return;
  if (canInstall) {
    console.error("That did not work: installing the distribution's package…");
    install(["chromium-headless-shell"]);
    if (await findChromium()) return;
  }
  throw new Error(
    "The tests need a Chromium and none could be fetched: install Chromium or Chrome, or name one with CHROMIUM_PATH=/path/to/chromium.",
  );
}

// A stub that only asks to install the real thing exists as well, but does not start. On Windows asking
// for the version opens a window, so there existence has to do.
function starts(path) {
  if (!existsSync(path)) return false;
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}
