// Runs one child process for a command of package.json and says what it came to. Standard input and
// output stay the caller's; it knows nothing about what it runs.

import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Paths inside node_modules, run with this very Node: no shell, the same on every system. */
export const tools = {
  biome: "node_modules/@biomejs/biome/bin/biome",
  knip: "node_modules/knip/bin/knip.js",
  next: "node_modules/next/dist/bin/next",
  playwright: "node_modules/@playwright/test/cli.js",
  // Not its bin: that file has no extension, which early Nodes of 20 refuse in a package of modules.
  tsc: "node_modules/typescript/lib/tsc.js",
  vitest: "node_modules/vitest/vitest.mjs",
};

/** Builds make much that is soon forgotten: with more room for it, less time goes into tidying up. Next hands it to its
 * workers through NODE_OPTIONS, where early Nodes of 20 do not take it. */
export const roomForBuilds = process.allowedNodeEnvironmentFlags.has("--max-semi-space-size")
  ? ["--max-semi-space-size=32"]
  : [];

/**
 * Starts `node …args` in the project's folder, or in `cwd`. With `capture`, what it prints is kept and not shown.
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, capture?: boolean, cwd?: string, onStart?: (child: import("node:child_process").ChildProcess) => void }} [options]
 * @returns {Promise<{ status: number, output: string, wallMs: number }>}
 */
export function runNode(args, { env = {}, capture = false, cwd = root, onStart } = {}) {
  const startedAtWall = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    stdio: capture ? ["ignore", "pipe", "pipe"] : "inherit",
  });
  onStart?.(child);
  let output = "";
  const keep = (chunk) => {
    output += chunk;
  };
  child.stdout?.setEncoding("utf8").on("data", keep);
  child.stderr?.setEncoding("utf8").on("data", keep);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      const status = code ?? (signal === "SIGINT" ? 130 : 1);
      resolve({ status, output, wallMs: performance.now() - startedAtWall });
    });
  });
}
