// `npm start`: builds the site when something changed since the last build, then serves it.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "./build/fingerprint.mjs";
import { build, readBasePath, stampPath } from "./build.mjs";
import { root } from "./run.mjs";
import { addressWords, listen, shut } from "./serve/listen.mjs";
import { createSite } from "./serve/serve.mjs";

const out = join(root, "out");
const host = process.env.HOST ?? "";

start().catch((error) => {
  console.error(sentenceOf(error));
  process.exit(1);
});

async function start() {
  const port = readPort();
  const basePath = readBasePath();
  await probe(port);
  if (isStale(basePath)) await build();
  const bound = await listen(createSite(out, basePath), port, host);
  console.log(`Scale to Zero is at ${addressWords(host, bound, basePath)}`);
}

function readPort() {
  const port = process.env.PORT ?? "3000";
  if (/^\d+$/.test(port) && Number(port) < 65536) return Number(port);
  throw new Error(`PORT: expected a number below 65536, found "${port}".`);
}

// A taken port, or an address that is none of this machine, is told ahead of the build, not after a minute of it.
async function probe(port) {
  const { createServer } = await import("node:http");
  const server = createServer();
  await listen(server, port, host);
  await shut(server);
}

function isStale(basePath) {
  if (!existsSync(join(out, "index.html")) || !existsSync(stampPath)) return true;
  return readFileSync(stampPath, "utf8") !== fingerprint(root, basePath);
}

function sentenceOf(error) {
  if (error.code === "EADDRINUSE") return portInUse();
  if (["EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN", "EINVAL"].includes(error.code))
    return `HOST: expected an address of this machine such as 0.0.0.0, found "${host}".`;
  return error.message;
}

function portInUse() {
  const port = process.env.PORT ?? "3000";
  return `Port ${port} is in use: stop what runs there, or choose another with PORT=${Number(port) + 1} npm start.`;
}
