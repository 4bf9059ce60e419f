// What the benches of pages have in common: a browser, and folders served to it as hosts do, over HTTP/2 and Brotli.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createSecureServer } from "node:http2";
import { join } from "node:path";
import { type Browser, chromium } from "playwright";
import { root } from "../run.mjs";
import { listen } from "../serve/listen.mjs";
import { createSite } from "../serve/serve.mjs";
import { findChromium } from "../set-up/chromium.mjs";

/** Serves folders of the project, for as long as `use` takes; it gets their addresses. */
export async function onSites<Result>(
  folders: readonly string[],
  use: (browser: Browser, addresses: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const servers = folders.map(serverOf);
  const ports = await Promise.all(servers.map((server) => listen(server, 0)));
  const executablePath = (await findChromium()) ?? "";
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    return await use(
      browser,
      ports.map((port) => `https://localhost:${port}/`),
    );
  } finally {
    await browser.close();
    for (const server of servers) server.close();
  }
}

function serverOf(folder: string) {
  const site = createSite(join(root, folder));
  const server = createSecureServer(certificate());
  server.on("request", (request, response) => site.emit("request", request, response));
  return server;
}

/** Browsers speak HTTP/2 only to who has one: this is nobody's, and made anew. */
function certificate() {
  const file = join(root, ".cache/bench.pem");
  const options = "req -x509 -newkey rsa:2048 -nodes -subj /CN=localhost".split(" ");
  execFileSync("openssl", [...options, "-keyout", file, "-out", file], { stdio: "ignore" });
  const pem = readFileSync(file);
  return { key: pem, cert: pem };
}
