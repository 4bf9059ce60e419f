// `npm start`: builds the site when something changed since the last build, then serves it.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build, readBasePath, stampPath } from "./build.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { root } from "./run.mjs";
import { createSite, listen } from "./serve.mjs";

const out = join(root, "out");

start().catch((error) => {
  console.error(error.code === "EADDRINUSE" ? portInUse() : error.message);
  process.exit(1);
});

async function start() {
  const port = readPort();
  const basePath = readBasePath();
  await probe(port);
  if (isStale(basePath)) await build();
  const bound = await listen(createSite(out, basePath), port);
  console.log(`Scale to Zero is at http://localhost:${bound}${basePath}/`);
}

function readPort() {
  const port = process.env.PORT ?? "3000";
  if (/^\d+$/.test(port) && Number(port) < 65536) return Number(port);
  throw new Error(`PORT: expected a number below 65536, found "${port}".`);
}

// A taken port is told ahead of the build, not after a minute of it.
async function probe(port) {
  const { createServer } = await import("node:http");
  const server = createServer();
  await listen(server, port);
  await new Promise((resolve) => server.close(resolve));
}

function isStale(basePath) {
  if (!existsSync(join(out, "index.html")) || !existsSync(stampPath)) return true;
  return readFileSync(stampPath, "utf8") !== fingerprint(root, basePath);
}

function portInUse() {
  const port = process.env.PORT ?? "3000";
  return `Port ${port} is in use: stop what runs there, or choose another with PORT=${Number(port) + 1} npm start.`;
}
