// A site whose server can be switched off and come back with a newer build: a copy of the export on a port of
// its own. The newer build says something else on its pages and has other names for all its scripts.
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withPolicy } from "../../scripts/build/after-build.mjs";
import { writeServiceWorker } from "../../scripts/build/service-worker.mjs";
import { filesUnder } from "../../scripts/files-under.mjs";
import { listen, shut } from "../../scripts/serve/listen.mjs";
import { createSite } from "../../scripts/serve/serve.mjs";

export type KeptSite = {
  /** Ends with a slash. */
  readonly address: string;
  readonly folder: string;
  readonly stop: () => Promise<void>;
  readonly startAgain: () => Promise<void>;
  readonly remove: () => Promise<void>;
};

export async function serveCopy(of: string, basePath = ""): Promise<KeptSite> {
  return serve(copyOf(of), basePath);
}

/** A copy without the pages of single terms, which are most of the site: what is kept of it is kept much sooner. */
export async function serveExcerpt(of: string, basePath = ""): Promise<KeptSite> {
  const folder = copyOf(of);
  const glossary = join(folder, "glossary");
  for (const entry of readdirSync(glossary, { withFileTypes: true }))
    if (entry.isDirectory()) rmSync(join(glossary, entry.name), { recursive: true });
  writeServiceWorker(folder);
  return serve(folder, basePath);
}

function copyOf(site: string): string {
  const folder = mkdtempSync(join(tmpdir(), "kept-site-"));
  cpSync(site, folder, { recursive: true });
  return folder;
}

async function serve(folder: string, basePath: string): Promise<KeptSite> {
  let server: Server = createSite(folder, basePath);
  const port = await listen(server, 0);
  const stop = () => shut(server);
  return {
    address: `http://localhost:${port}${basePath}/`,
    folder,
    stop,
    async startAgain() {
      server = createSite(folder, basePath);
      await listen(server, port);
    },
    async remove() {
      if (server.listening) await stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Makes the folder's site one of another build, in which `before` reads `after`. */
export function buildAnew(folder: string, before: string, after: string): void {
  for (const name of filesUnder(folder).filter((one) => /\.(html|js|css)$/.test(one))) {
    const path = join(folder, name);
    const text = readFileSync(path, "utf8")
      .replaceAll(before, after)
      .replaceAll(/(chunks\/[\w.~-]+)(?=\.js\b)/g, "$1-anew");
    const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
    writeFileSync(path, policy.test(text) ? withPolicy(text.replace(policy, "")) : text);
    if (/chunks\/[^/]+\.js$/.test(name)) renameSync(path, path.replace(/\.js$/, "-anew.js"));
  }
  writeServiceWorker(folder, new Date("2031-02-03T04:05:06Z"));
}
