// Serves a folder of static files as a CDN would: compressed, cached by name, with the site's own 404 page
// and the headers of its _headers file. `npm start` and the tests use it; it is not meant for the public internet.
// It listens on this machine alone, unless HOST names another address. Only files found in the folder at the start can be answered with, so no address leads out of it.

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { headersFor, parseHeaderRules } from "../build/site-headers.mjs";
import { filesUnder } from "../files-under.mjs";
import { encodingFor, hasAlready } from "./asked-for.mjs";
import { addressWords, listen } from "./listen.mjs";

const types = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".ndjson": "application/x-ndjson; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
  ".zip": "application/zip",
};

// At the quality that hosts choose for what they pack as they send it.
const packers = {
  br: (plain) => brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (plain) => gzipSync(plain),
};

/**
 * A server that is not listening yet.
 * @param {string} folder
 * @param {string} [basePath]
 */
export function createSite(folder, basePath = "") {
  const site = {
    files: filesByAddress(folder),
    rules: readRules(folder),
    basePath,
    kept: new Map(),
  };
  return createServer((request, response) => {
    const { status, headers, body } = answer(site, request);
    response.writeHead(status, headers);
    response.end(request.method === "HEAD" ? undefined : body);
  });
}

function answer(site, request) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return { status: 405, headers: { Allow: "GET, HEAD" }, body: "" };
  }
  const address = addressOf(request.url ?? "/");
  if (address === null) return notFound(site, request);
  const { pathname, search } = address;
  const path = inside(site.basePath, pathname);
  const name = path === null ? null : decode(path);
  if (name === null) return notFound(site, request);
  if (site.files.has(name)) return file(site, request, name, 200);
  if (site.files.has(`${name}/`)) {
    return { status: 308, headers: { Location: `${pathname}/${search}` }, body: "" };
  }
  return notFound(site, request);
}

// Not resolved against a base: there "//lab/" names a host, and "//" is an error.
function addressOf(target) {
  const whole = target.startsWith("/") ? `http://localhost${target}` : target;
  return URL.canParse(whole) ? new URL(whole) : null;
}

function inside(basePath, pathname) {
  if (basePath === "") return pathname;
  return pathname === basePath || pathname.startsWith(`${basePath}/`)
    ? pathname.slice(basePath.length)
    : null;
}

function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function notFound(site, request) {
  if (site.files.has("/404.html")) return file(site, request, "/404.html", 404);
  return { status: 404, headers: { "Content-Type": types[".txt"] }, body: "Not found" };
}

function file(site, request, name, status) {
  const { plain, packed, isText, type, tag } = load(site, name);
  const headers = {
    "Cache-Control": "public, max-age=0, must-revalidate",
    ...headersFor(site.rules, name),
    "Content-Type": type,
    ETag: tag,
    Vary: "Accept-Encoding",
  };
  if (status === 200 && hasAlready(tag, request.headers["if-none-match"]))
    return { status: 304, headers, body: "" };
  const encoding = isText ? encodingFor(request.headers["accept-encoding"]) : null;
  if (encoding) {
    packed[encoding] ??= packers[encoding](plain);
    headers["Content-Encoding"] = encoding;
  }
  const body = encoding ? packed[encoding] : plain;
  headers["Content-Length"] = body.length;
  return { status, headers, body };
}

function load(site, name) {
  const known = site.kept.get(name);
  if (known) return known;
  const path = site.files.get(name);
  const plain = readFileSync(path);
  const type = types[extname(path)] ?? "application/octet-stream";
  const isText = /^text|json|xml|svg/.test(type);
  const tag = `"${createHash("sha256").update(plain).digest("base64url").slice(0, 20)}"`;
  const loaded = { plain, packed: {}, isText, type, tag };
  site.kept.set(name, loaded);
  return loaded;
}

function filesByAddress(folder) {
  const files = new Map();
  for (const name of filesUnder(folder)) {
    if (name === "_headers" || name === ".htaccess") continue;
    const [address, path] = [`/${name}`, join(folder, name)];
    files.set(address, path);
    if (address.endsWith("/index.html")) files.set(address.slice(0, -"index.html".length), path);
  }
  return files;
}

function readRules(folder) {
  const path = join(folder, "_headers");
  return existsSync(path) ? parseHeaderRules(readFileSync(path, "utf8")) : [];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = "out", port = "3000", basePath = ""] = process.argv.slice(2);
  const host = process.env.HOST ?? "";
  const bound = await listen(createSite(folder, basePath), Number(port), host);
  console.log(addressWords(host, bound, basePath));
}
