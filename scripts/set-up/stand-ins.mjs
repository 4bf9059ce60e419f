// The fonts of the system that stand in for the site's own until these have come (app/stand-ins.css). How little a
// page moves when they come can be measured only where the system has one of each kind.

import { spawnSync } from "node:child_process";
import { canInstall, install } from "./debian.mjs";

const serif = /Times New Roman|Liberation Serif|Tinos|Nimbus Roman/;
const sans = /Arial|Liberation Sans|Arimo|Roboto/;

/** Installs fonts that stand in where there are none and they can be had. */
export function ensureStandIns() {
  if (!canInstall || hasStandIns()) return;
  console.error("No fonts found that stand in for the site's own: installing the distribution's…");
  install(["fontconfig", "fonts-liberation"]);
}

function hasStandIns() {
  const { stdout } = spawnSync("fc-list", [":", "family"], { encoding: "utf8" });
  return serif.test(stdout ?? "") && sans.test(stdout ?? "");
}
