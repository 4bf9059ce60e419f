// Writes a SCORM 1.2 package of each lesson that has a quiz, from the finished export: out/packages/<slug>.scorm12.zip.
// Comes after the pages are finished and ahead of the list of what readers' devices keep.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { buildSync } from "esbuild";
import { wholeAddress } from "../app/_site/site-url";
import { scormManifest, startPage } from "../content/exports/scorm-manifest";
import { zipped } from "../content/exports/zipped";
import type { Quiz } from "../content/model/quiz/quiz";
import { packagePage, packageStyles } from "./build/package-page";
import { root } from "./run.mjs";

const [out = join(root, "out")] = process.argv.slice(2);
const basePath = process.env.BASE_PATH ?? "";
const script = packageScript();
mkdirSync(join(out, "packages"), { recursive: true });
for (const slug of readdirSync(join(out, "lessons")))
  if (existsSync(join(out, "lessons", slug, "quiz.json"))) writePackage(slug);

function writePackage(slug: string) {
  const html = readFileSync(join(out, "lessons", slug, "index.html"), "utf8");
  const quiz = readFileSync(join(out, "lessons", slug, "quiz.json"), "utf8");
  const { title }: Quiz = JSON.parse(quiz);
  const css = packageStyles(sheetsOf(html));
  const files = {
    [startPage]: packagePage({ html, quiz, address: wholeAddress(`/lessons/${slug}/`), basePath }),
    "lesson.css": css,
    "lesson.js": script,
    ...typefaces(css),
  };
  const manifest = scormManifest({ slug, title, files: Object.keys(files) });
  writeFileSync(
    join(out, "packages", `${slug}.scorm12.zip`),
    zipped({ "imsmanifest.xml": manifest, ...files }),
  );
}

function sheetsOf(html: string): string {
  const addresses = [...html.matchAll(/<link rel="stylesheet" href="([^"]*\.css)[^"]*"/g)];
  return [...new Set(addresses.map(([, address = ""]) => address))]
    .map((address) => readFileSync(join(out, address.slice(basePath.length)), "utf8"))
    .join("\n");
}

/** With the notices that go with copies of them. */
function typefaces(css: string): Readonly<Record<string, Uint8Array>> {
  const names = new Set([...css.matchAll(/url\(([\w.-]+\.woff2)\)/g)].map(([, name = ""]) => name));
  const fonts = [...names].map((name) => join(out, "_next/static/media", name));
  const notices = readdirSync(join(out, "licences"))
    .filter((name) => name !== "scripts.txt" && name.endsWith(".txt"))
    .map((name) => join(out, "licences", name));
  return Object.fromEntries(
    [...fonts, ...notices].map((file) => [basename(file).replaceAll(" ", "-"), readFileSync(file)]),
  );
}

function packageScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, "components/package/package.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    legalComments: "none",
  });
  return outputFiles[0]?.text ?? "";
}
