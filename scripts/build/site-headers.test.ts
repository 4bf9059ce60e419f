import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { headersFor, parseHeaderRules } from "./site-headers.mjs";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const rules = parseHeaderRules(read("public/_headers"));

test("a rule with a star holds for everything below, one without for its address alone", () => {
  const tried = parseHeaderRules("# a comment\n/a/*\n  X-A: 1\n/b\n  X-B: two words\n");
  expect(headersFor(tried, "/a/deep/page/")).toEqual({ "X-A": "1" });
  expect(headersFor(tried, "/b")).toEqual({ "X-B": "two words" });
  expect(headersFor(tried, "/b/c")).toEqual({});
});

test("a line that is no header is refused", () => {
  expect(() => parseHeaderRules("/a\n  no colon here\n")).toThrow('expected "Name: value"');
  expect(() => parseHeaderRules("  X-A: 1\n")).toThrow("_headers");
});

test.each([
  "/",
  "/lessons/cold-starts/",
  "/about/design/",
  "/assign/",
  "/do/",
  "/yours/",
  "/404.html",
])("%s may not be framed by other sites", (address) => {
  expect(headersFor(rules, address)).toMatchObject({
    "Content-Security-Policy": "frame-ancestors 'self'",
    "X-Content-Type-Options": "nosniff",
  });
});

test("a simulator made for other sites may be framed", () => {
  expect(headersFor(rules, "/embed/")).not.toHaveProperty("Content-Security-Policy");
});

test("files named by their content are kept for good, pages are not", () => {
  expect(headersFor(rules, "/_next/static/chunks/a.js")["Cache-Control"]).toContain("immutable");
  expect(headersFor(rules, "/lessons/cold-starts/")).not.toHaveProperty("Cache-Control");
});

test.each(["public/.htaccess", "README.md"])("%s gives the header values of _headers", (path) => {
  const text = read(path);
  const all = rules.flatMap(({ headers }) => headers);
  expect(all.length).toBeGreaterThan(5);
  for (const [name, value] of all) {
    expect(text).toContain(name);
    expect(text).toContain(`"${value}"`);
  }
});
