// What set-up says when it cannot go on: one sentence for each cause, with the way out.

import * as fs from "node:fs";

export const sentences = {
  oldNode: (version) =>
    `This project needs Node 20.9 or newer and this is Node ${version}: install a newer one from https://nodejs.org.`,
  noLockFile:
    "package-lock.json is missing, so the packages cannot be installed as they were tested: restore it with `git checkout package-lock.json`.",
  fullDisk: "The disk is full: free about 1 GB and run the command again.",
  noNetwork:
    "The npm registry cannot be reached: check the network (or the proxy npm is set to) and run the command again.",
  installFailed: "`npm ci` failed; its own message stands above.",
};

/** The sentence for what a tool printed as it failed, or an empty string when none fits. */
export function explainFailure(output) {
  if (/ENOSPC|no space left on device/i.test(output)) return sentences.fullDisk;
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT/.test(
      output,
    )
  ) {
    return sentences.noNetwork;
  }
  return "";
}

/** True for a Node below 20.9, by its version string. */
export function isOldNode(version) {
  const [major, minor] = version.split(".").map(Number);
  return major < 20 || (major === 20 && minor < 9);
}

/** Whether next to nothing can be written beside `path`: tools hide the cause of their failure too well to ask them. */
export function isDiskFull(path) {
  if (!fs.statfsSync) return false;
  const { bavail, bsize } = fs.statfsSync(path);
  return bavail * bsize < 20 * 1000 * 1000;
}
