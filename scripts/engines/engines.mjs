// The engines beside Chromium in which the site is tried: which are on this machine, how they are fetched where
// that can be done, and how one opens an address. No driver is needed: what a page finds out, it tells the server.

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canInstall, install } from "../set-up/debian.mjs";

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {string} path
 * @property {(address: string, home: string) => { command: string, args: string[], env?: Record<string, string> }} start
 */

/** What a new profile would otherwise ask, fetch or tell, and what keeps a script from opening windows. */
const firefoxSettings = {
  "app.update.enabled": false,
  "browser.aboutwelcome.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "datareporting.policy.dataSubmissionEnabled": false,
  "dom.disable_open_during_load": false,
  "dom.popup_allowed_events": "",
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "toolkit.telemetry.enabled": false,
};

const known = [
  {
    name: "Firefox",
    paths: [
      process.env.FIREFOX_PATH,
      "/usr/bin/firefox-esr",
      "/usr/bin/firefox",
      "/Applications/Firefox.app/Contents/MacOS/firefox",
    ],
    packages: ["firefox-esr"],
    start: (path) => (address, home) => {
      const settings = Object.entries(firefoxSettings).map(
        ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
      );
      writeFileSync(join(home, "user.js"), settings.join(""));
      return { command: path, args: ["--headless", "--no-remote", "--profile", home, address] };
    },
  },
  {
    name: "WebKit",
    paths: [process.env.WEBKIT_PATH, ...miniBrowsers()],
    packages: ["libwebkit2gtk-4.1-0", "xvfb", "xauth"],
    start: (path) => (address, home) => ({
      command: "xvfb-run",
      args: [
        ...["-a", "-s", "-screen 0 1600x1200x24", path],
        ...["--javascript-can-open-windows-automatically=true", address],
      ],
      env: {
        HOME: home,
        XDG_CACHE_HOME: join(home, "cache"),
        XDG_DATA_HOME: join(home, "data"),
        // Its sandbox wants rights of the system that root in a container has not.
        ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" }),
      },
    }),
  },
];

/** @returns {{ installed: Engine[], missing: string[] }} */
export function findEngines() {
  const found = known.map(({ name, paths, start }) => {
    const path = paths.find((one) => one && existsSync(one));
    return { name, engine: path === undefined ? null : { name, path, start: start(path) } };
  });
  return {
    installed: found.flatMap(({ engine }) => engine ?? []),
    missing: found.filter(({ engine }) => engine === null).map(({ name }) => name),
  };
}

/** WebKit's own small browser lies in a folder named after the machine's architecture. */
function miniBrowsers() {
  const libraries = "/usr/lib";
  if (process.platform !== "linux" || !existsSync(libraries)) return [];
  return readdirSync(libraries).map((one) => join(libraries, one, "webkit2gtk-4.1/MiniBrowser"));
}

/** Fetches the engines that are missing, where they come with the distribution; leaves it where they do not. */
export function ensureEngines() {
  const { missing } = findEngines();
  if (missing.length === 0 || !canInstall) return;
  console.error(`No ${missing.join(" and no ")} found: installing the distribution's packages…`);
  install(known.filter(({ name }) => missing.includes(name)).flatMap((one) => one.packages));
}

/**
 * Opens an address in an engine that has never been opened before.
 * @param {Engine} engine
 * @param {string} address
 * @returns {() => Promise<void>} closes it, and forgets what it has stored
 */
export function open(engine, address) {
  const home = mkdtempSync(join(tmpdir(), "engine-"));
  const { command, args, env } = engine.start(address, home);
  // A group of its own, so that what it started ends with it.
  const child = spawn(command, args, {
    stdio: "ignore",
    detached: true,
    env: { ...process.env, ...env },
  });
  const closed = new Promise((resolve) => {
    child.on("error", resolve);
    child.on("close", resolve);
  });
  return async () => {
    signal(child.pid, "SIGTERM");
    const late = setTimeout(() => signal(child.pid, "SIGKILL"), 5_000);
    await closed;
    clearTimeout(late);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
}

function signal(group, name) {
  try {
    if (group !== undefined) process.kill(-group, name);
  } catch {
    // It has ended by itself.
  }
}
