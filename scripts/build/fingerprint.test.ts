import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprint } from "./fingerprint.mjs";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "fingerprint-"));
  for (const folder of ["app", "components", "content/lessons", "public", "scripts", "simulator"]) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  for (const file of ["next.config.ts", "package-lock.json", "package.json", "tsconfig.json"]) {
    write(file, "{}");
  }
  write("content/lessons/lesson.mdx", "Once.");
});

afterEach(() => rmSync(root, { recursive: true }));

test("nothing changed gives the same fingerprint", () => {
  const before = fingerprint(root, "");
  write("content/lessons/lesson.mdx", "Once.");
  expect(fingerprint(root, "")).toBe(before);
});

test("a changed, a new and a renamed file each give another", () => {
  const seen = new Set([fingerprint(root, "")]);
  write("content/lessons/lesson.mdx", "Twice.");
  seen.add(fingerprint(root, ""));
  write("public/a.svg", "<svg/>");
  seen.add(fingerprint(root, ""));
  rmSync(join(root, "public/a.svg"));
  write("public/b.svg", "<svg/>");
  seen.add(fingerprint(root, ""));
  expect(seen.size).toBe(4);
});

test("another base path gives another", () => {
  expect(fingerprint(root, "/serverless")).not.toBe(fingerprint(root, ""));
});

test("a test is no input of the build", () => {
  const before = fingerprint(root, "");
  write("app/page.test.ts", "test");
  expect(fingerprint(root, "")).toBe(before);
});

function write(path: string, text: string): void {
  writeFileSync(join(root, path), text);
}
