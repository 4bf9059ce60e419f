// Finishes the export, whole tags and whole files at a time: writes into each page the security policy that only the
// finished page allows, for its inline scripts are known by their hashes (Next has no nonce to give in a static export),
// lets its scripts come after what is painted, has them compiled as they arrive, and takes away what nothing asks for.

import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "../files-under.mjs";

/** @param {string} out the folder of the export */
export function afterBuild(out) {
  const old = new Set();
  for (const name of filesUnder(out).filter((one) => one.endsWith(".html"))) {
    const path = join(out, name);
    const html = readFileSync(path, "utf8");
    for (const [, address] of html.matchAll(oldScript)) old.add(address);
    writeFileSync(path, withPolicy(scriptsAfterPaint(html.replace(oldScript, ""))));
  }
  for (const address of old) rmSync(join(out, address.slice(address.indexOf("/_next/"))));
  const chunks = filesUnder(out).filter((name) => /\/chunks\/[^/]*\.js$/.test(name));
  for (const name of chunks) compileEarly(join(out, name));
  // Each page's data once more, for a router to fetch. Our links are plain: every page comes as HTML.
  const data = filesUnder(out).filter((name) => /(^|\/)(index|__next\.[^/]*)\.txt$/.test(name));
  for (const name of data) rmSync(join(out, name));
  // Hosts that run Jekyll drop every name that starts with an underscore, so all of /_next.
  writeFileSync(join(out, ".nojekyll"), "");
}

/** What Next adds for browsers that know no modules: they read none of the site's other scripts either. */
const oldScript = /<script src="([^"]*)" noModule=""><\/script>/g;

/** The words, their looks and their typefaces go ahead of the scripts on a slow line: a page reads in full without them.
 * A browser asks for a script where it finds its tag, and not every host heeds a priority: so the tags stand behind all
 * that is to be read, and ahead of the data, which a slow phone takes half a second to get through. */
export function scriptsAfterPaint(html) {
  const tags = [];
  const page = html
    .replace(/<link rel="preload" as="script"[^>]*>/g, "")
    .replace(/<script src="[^"]*" async=""><\/script>/g, (tag) => {
      tags.push(tag.replace(">", ' fetchpriority="low">'));
      return "";
    });
  if (tags.length === 0) return page;
  const words = page.lastIndexOf("</main>");
  const data = page.indexOf("<script", words);
  if (words === -1 || data === -1) throw new Error("The page has no data behind its words.");
  return page.slice(0, data) + tags.join("") + page.slice(data);
}

/** Has a script compiled while it arrives, beside the page. Left to itself a browser compiles a function when it is first
 * called, on the thread that also answers the reader: that was half of the page's longest task, and much of a simulator's
 * first. Its first line asks for it; a browser that does not know the line reads a comment. */
function compileEarly(path) {
  writeFileSync(path, `//# allFunctionsCalledOnLoad\n${readFileSync(path, "utf8")}`);
}

/** The page with its policy as the first thing in the head that a policy can bear upon. */
export function withPolicy(html) {
  const isAlone = html.includes('<meta name="connections" content="none"');
  const policy = policyFor(inlineScripts(html), isAlone);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
  if (html.includes('http-equiv="Content-Security-Policy"'))
    throw new Error("The page has a policy.");
  // The charset stays ahead: it has to stand in the first 1,024 bytes.
  const finished = html.replace(
    /<head[^>]*>(<meta charset="[\w-]+"\s*\/?>)?/i,
    (head) => head + meta,
  );
  if (finished === html) throw new Error("The page has no head to put the policy in.");
  return finished;
}

/**
 * @param {string[]} scripts the text of each inline script
 * @param {boolean} isAlone a page with what nobody else is to see: its scripts connect to nothing, the site's own host
 *   included, and open no frame
 */
export function policyFor(scripts, isAlone = false) {
  const hashes = [...new Set(scripts)].map(
    (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...hashes].join(" ")}`,
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${isAlone ? "'none'" : "'self'"}`,
    "worker-src 'self'",
    // A simulator as it looks in another page is shown in a frame.
    `frame-src ${isAlone ? "'none'" : "'self'"}`,
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** In what React writes, "<script" is a script: it escapes the sign wherever else it stands. Data is not run. */
function inlineScripts(html) {
  return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
    .filter(([, attributes = ""]) => !/\bsrc=|\btype="?application\//.test(attributes))
    .map(([, , text = ""]) => text);
}
