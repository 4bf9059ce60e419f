import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readFrameAncestors, withApacheOrigins, withOrigins } from "./frame-ancestors.mjs";
import { headersFor, parseHeaderRules } from "./site-headers.mjs";

const read = (path: string) =>
  readFileSync(join(import.meta.dirname, "../../public", path), "utf8");
const lms = "https://lms.example.org";

test("hosts that the build names may frame lessons, talks and terms, and nothing else", () => {
  const rules = parseHeaderRules(withOrigins(read("_headers"), [lms, "https://*.example.com"]));
  const policyOf = (address: string) => headersFor(rules, address)["Content-Security-Policy"];
  for (const address of ["/lessons/faas/", "/present/faas/", "/glossary/cold-start/"])
    expect(policyOf(address)).toBe(`frame-ancestors 'self' ${lms} https://*.example.com`);
  for (const address of ["/", "/lab/", "/assign/", "/do/", "/review/"])
    expect(policyOf(address)).toBe("frame-ancestors 'self'");
  expect(policyOf("/embed/")).toBeUndefined();
});

test("Apache is told the same, the wider rule after the narrow one, for the last one set holds", () => {
  const lines = withApacheOrigins(read(".htaccess"), [lms]).split("\n");
  const policies = lines.filter((line) => line.includes("frame-ancestors"));
  expect(policies).toHaveLength(2);
  expect(policies[1]).toContain(`"frame-ancestors 'self' ${lms}"`);
  expect(policies[1]).toContain("=~ m#/(lessons|present|glossary)/#");
});

test("what is no origin is refused in a sentence", () => {
  expect(readFrameAncestors(undefined)).toEqual([]);
  expect(readFrameAncestors(` ${lms}  https://a.example:8443 `)).toEqual([
    lms,
    "https://a.example:8443",
  ]);
  for (const bad of [
    "*",
    "http://a.example",
    `${lms}/course`,
    "https://a.example;script-src",
    "'none'",
  ])
    expect(() => readFrameAncestors(bad)).toThrow("FRAME_ANCESTORS: expected origins");
});
