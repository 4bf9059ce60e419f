import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { isKept, keptFiles } from "./kept-files.mjs";

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test("pages are kept by the address that readers see, with a mark of their content", () => {
  const { files, bytes } = keptFiles(
    site({
      "index.html": "home",
      "404.html": "lost",
      "lessons/one/index.html": "one",
      "licences/a b.txt": "free",
    }),
  );
  expect(files.map(({ url }) => url)).toEqual([
    "404.html",
    "./",
    "lessons/one/",
    "licences/a%20b.txt",
  ]);
  for (const { revision } of files) expect(revision).toMatch(/^[0-9a-f]{16}$/);
  expect(files[1]?.integrity).toBe(integrityOf("home"));
  expect(bytes).toBe(15);
});

test("a file with its hash in its name needs no mark", () => {
  const { files } = keptFiles(site({ "_next/static/chunks/a1b2.js": "a()" }));
  const integrity = integrityOf("a()");
  expect(files).toEqual([{ url: "_next/static/chunks/a1b2.js", revision: null, integrity }]);
});

test("the same files are the same version; one changed letter is another, and marks that file alone", () => {
  const before = { "index.html": "home", "about/index.html": "about" };
  const one = keptFiles(site(before));
  expect(keptFiles(site(before))).toEqual(one);
  const other = keptFiles(site({ ...before, "about/index.html": "About" }));
  expect(other.version).not.toBe(one.version);
  expect(other.files[1]).toEqual(one.files[1]);
  expect(other.files[0]).not.toEqual(one.files[0]);
});

test.each([
  "index.html",
  "404.html",
  "glossary/cold-start/index.html",
  "lessons/faas/quiz.json",
  "search-index.json",
  "icon.svg",
  "icons/192.png",
  "manifest.webmanifest",
  "_next/static/media/serif.1a-_b.woff2",
  "_next/static/chunks/__x.css",
])("%s is kept", (name) => expect(isKept(name)).toBe(true));

test.each([
  "404/index.html",
  "_not-found/index.html",
  "_headers",
  ".htaccess",
  ".nojekyll",
  "og/site.png",
  "questions/faas.gift.txt",
  "cards/faas.anki.txt",
  "packages/faas.scorm12.zip",
  "sitemap.xml",
  "opensearch.xml",
  "llms.txt",
  "sw.js",
  "kept.json",
  "_next/static/course/_buildManifest.js",
  "_next/static/chunks/a.js.map",
])("%s is not kept", (name) => expect(isKept(name)).toBe(false));

/** As a browser understands it. */
function integrityOf(content: string): string {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}

function site(contents: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "kept-files-"));
  folders.push(folder);
  for (const [name, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
