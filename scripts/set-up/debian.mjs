// What the tests need of the system comes with the distribution where that can be had for the asking: on Debian
// and its kin, as root. Elsewhere nothing is done, and whoever needs it says what is missing.

import { spawnSync } from "node:child_process";

export const canInstall = process.platform === "linux" && process.getuid?.() === 0;

/** @param {string[]} packages */
export function install(packages) {
  const quiet = {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  spawnSync("apt-get", ["update", "-q"], quiet);
  spawnSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages], quiet);
}
