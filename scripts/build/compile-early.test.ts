import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileEarly } from "./compile-early.mjs";

test("what all pages start with is compiled early, what a page has for itself is left as it is", () => {
  const out = mkdtempSync(join(tmpdir(), "compile-early-"));
  const chunks = join(out, "_next/static/chunks");
  mkdirSync(chunks, { recursive: true });
  const texts = { "react.js": "react()", "start.js": "start()", "lab.js": "lab()" };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(chunks, name), text);
  const at = (...names: string[]) => names.map((name) => `/base/_next/static/chunks/${name}`);
  compileEarly(out, [[], at("react.js", "lab.js", "start.js"), at("react.js", "start.js"), []]);
  const read = (name: string) => readFileSync(join(chunks, name), "utf8");
  expect(read("react.js")).toBe("//# allFunctionsCalledOnLoad\nreact()");
  expect(read("start.js")).toBe("//# allFunctionsCalledOnLoad\nstart()");
  expect(read("lab.js")).toBe("lab()");
  rmSync(out, { recursive: true });
});

test("a site without scripts has none to compile", () => {
  expect(() => compileEarly("nowhere", [[], []])).not.toThrow();
});
