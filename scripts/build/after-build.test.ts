import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { afterBuild, policyFor, scriptsAfterPaint, withPolicy } from "./after-build.mjs";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("each inline script is allowed by its hash, a script with an address by its origin", () => {
  const html = withPolicy(
    '<!DOCTYPE html><html><head><meta charSet="utf-8"/><script>one()</script></head><body><script src="/a.js"></script><script>two("<b>")</script></body></html>',
  );
  expect(html).toContain(`script-src 'self' ${hash("one()")} ${hash('two("<b>")')};`);
});

test("data in a script is not run and needs no leave", () => {
  for (const type of ['"application/ld+json"', "application/ld+json"]) {
    const data = `<script type=${type}>{"a":1}</script>`;
    const html = withPolicy(`<html><head></head><body>${data}<script>one()</script></body></html>`);
    expect(html).toContain(`script-src 'self' ${hash("one()")};`);
  }
});

test("the policy stands right behind the charset", () => {
  const html = withPolicy('<html><head><meta charSet="utf-8"/><title>t</title></head></html>');
  expect(html).toMatch(
    /^<html><head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy"/,
  );
});

test("the policy comes first when no charset does", () => {
  expect(withPolicy("<html><head><title>t</title></head></html>")).toMatch(
    /^<html><head><meta http-equiv="Content-Security-Policy"/,
  );
});

test("two equal scripts need one hash", () => {
  expect(policyFor(["a()", "a()"])).toBe(policyFor(["a()"]));
});

test("scripts get neither unsafe-inline nor unsafe-eval, and everything unnamed is refused", () => {
  const policy = policyFor([]);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe-eval");
  const scripts = policy.split("; ").find((directive) => directive.startsWith("script-src "));
  expect(scripts).toBe("script-src 'self'");
});

test("a page without a head, or finished before, is refused", () => {
  expect(() => withPolicy("<p>")).toThrow("no head");
  const finished = withPolicy("<html><head></head></html>");
  expect(() => withPolicy(finished)).toThrow("has a policy");
});

test("the copies of a page that nothing asks for are taken away, its data is kept", () => {
  const out = mkdtempSync(join(tmpdir(), "after-build-"));
  mkdirSync(join(out, "lessons"));
  for (const name of [
    "__next._full.txt",
    "__next.lessons.$d$slug.__PAGE__.txt",
    "index.txt",
    "llms.txt",
  ]) {
    writeFileSync(join(out, "lessons", name), "");
  }
  writeFileSync(join(out, "__next._tree.txt"), "");
  afterBuild(out);
  expect(readdirSync(join(out, "lessons"))).toEqual(["llms.txt"]);
  expect(readdirSync(out)).toEqual([".nojekyll", "lessons"]);
  rmSync(out, { recursive: true });
});

test("what is for browsers that know no modules is taken out of the pages and away", () => {
  const out = mkdtempSync(join(tmpdir(), "after-build-"));
  const chunks = join(out, "_next/static/chunks");
  mkdirSync(chunks, { recursive: true });
  for (const name of ["old.js", "new.js"]) writeFileSync(join(chunks, name), "a()");
  const script = (name: string, how: string) =>
    `<script src="/base/_next/static/chunks/${name}.js" ${how}=""></script>`;
  const html = `<html><head>${script("old", "noModule")}</head><body><main></main><script>a()</script>${script("new", "async")}</body></html>`;
  for (const page of ["index.html", "404.html"]) writeFileSync(join(out, page), html);
  afterBuild(out);
  expect(readdirSync(chunks)).toEqual(["new.js"]);
  for (const page of ["index.html", "404.html"])
    expect(readFileSync(join(out, page), "utf8")).not.toContain("old.js");
  rmSync(out, { recursive: true });
});

test("every page of the folder is finished, however deep", () => {
  const out = mkdtempSync(join(tmpdir(), "after-build-"));
  mkdirSync(join(out, "lessons/one"), { recursive: true });
  const pages = ["index.html", "lessons/one/index.html"];
  for (const page of pages)
    writeFileSync(join(out, page), "<html><head></head><body></body></html>");
  writeFileSync(join(out, "page.txt"), "<head></head>");
  afterBuild(out);
  for (const page of pages) {
    expect(readFileSync(join(out, page), "utf8")).toContain("Content-Security-Policy");
  }
  expect(readFileSync(join(out, "page.txt"), "utf8")).toBe("<head></head>");
  expect(readFileSync(join(out, ".nojekyll"), "utf8")).toBe("");
  rmSync(out, { recursive: true });
});

test("the scripts that a page asks for stand between its words and its data, in their order", () => {
  const [one, two] = ["/a.js", "/b.js"].map((src) => `<script src="${src}" async=""></script>`);
  const preload = '<link rel="preload" as="script" fetchPriority="low" href="/b.js"/>';
  const inline = "<script>a()</script>";
  const style = '<link rel="stylesheet" href="/a.css"/>';
  const page = (head: string, behindWords: string, last: string) =>
    `<html><head>${head}${style}</head><body>${inline}<main>Words.</main><footer></footer>${behindWords}${inline}${last}</body></html>`;
  const low = `${one}${two}`.replaceAll('async=""', 'async="" fetchpriority="low"');
  expect(scriptsAfterPaint(page(`${preload}${one}`, "", `${two}`))).toBe(page("", low, ""));
});

test("a page that asks for scripts and has no data behind its words is refused", () => {
  const script = '<script src="/a.js" async=""></script>';
  expect(() => scriptsAfterPaint(`<main></main>${script}`)).toThrow("no data");
  expect(scriptsAfterPaint("<p>")).toBe("<p>");
});

test("every script is asked to be compiled while it arrives", () => {
  const out = mkdtempSync(join(tmpdir(), "after-build-"));
  const chunks = join(out, "_next/static/chunks");
  mkdirSync(chunks, { recursive: true });
  for (const name of ["react.js", "live.js"]) writeFileSync(join(chunks, name), "a()");
  writeFileSync(join(out, "kept.js"), "a()");
  afterBuild(out);
  for (const name of ["react.js", "live.js"])
    expect(readFileSync(join(chunks, name), "utf8")).toBe("//# allFunctionsCalledOnLoad\na()");
  expect(readFileSync(join(out, "kept.js"), "utf8")).toBe("a()");
  rmSync(out, { recursive: true });
});

test("a page that asks for it may connect to nothing and open no frame, any other to its own site", () => {
  const page = (head: string) => withPolicy(`<html><head>${head}</head></html>`);
  const alone = page('<meta name="connections" content="none"/>');
  expect(alone).toContain("connect-src 'none';");
  expect(alone).toContain("frame-src 'none';");
  expect(page("<title>t</title>")).toContain("connect-src 'self';");
});
