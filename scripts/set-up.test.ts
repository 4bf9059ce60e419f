import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sentences } from "./set-up/set-up-sentences.mjs";

let project = "";

// A project with one package, and an npm that notes how it was called.
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "set-up-"));
  mkdirSync(join(project, "scripts/set-up"), { recursive: true });
  for (const name of ["set-up.mjs", "set-up/set-up-sentences.mjs", "set-up/installed.mjs"]) {
    cpSync(join(import.meta.dirname, name), join(project, "scripts", name));
  }
  write("package.json", '{ "type": "module" }');
  write("package-lock.json", lockOf("1.0.0"));
});

afterEach(() => rmSync(project, { recursive: true }));

test("a project whose packages are there is left alone, without a word", () => {
  installed("1.0.0");
  expect(setUp("process.exit(9)")).toEqual({ status: 0, stdout: "", stderr: "" });
});

test("missing packages are installed from the lock file, and said on standard error only", () => {
  const { status, stdout, stderr } = setUp(noteArguments);
  expect([status, stdout, stderr]).toEqual([0, "", "Installing packages…\n"]);
  expect(readFileSync(join(project, "called"), "utf8")).toMatch(/^ci --include=dev/);
});

test("other packages than those of the lock file are replaced", () => {
  installed("0.9.0");
  expect(setUp(noteArguments).status).toBe(0);
  expect(existsSync(join(project, "called"))).toBe(true);
});

test("a missing lock file is told, and nothing is installed", () => {
  rmSync(join(project, "package-lock.json"));
  const { status, stderr } = setUp(noteArguments);
  expect([status, stderr]).toEqual([1, `${sentences.noLockFile}\n`]);
  expect(existsSync(join(project, "called"))).toBe(false);
});

test.each([
  ["npm error code ENOSPC", sentences.fullDisk],
  ["npm error code EAI_AGAIN", sentences.noNetwork],
  ["npm error code EUSAGE", sentences.installFailed],
])("%s ends with what it means", (output, sentence) => {
  const { status, stderr } = setUp(`console.error(${JSON.stringify(output)}); process.exit(228)`);
  expect(status).toBe(1);
  expect(stderr.trimEnd().split("\n")).toEqual(["Installing packages…", output, sentence]);
});

const noteArguments = 'require("fs").writeFileSync("called", process.argv.slice(2).join(" "))';

function setUp(npm: string) {
  mkdirSync(join(project, "npm"));
  write("npm/package.json", '{ "type": "commonjs" }');
  write("npm/npm-cli.js", npm);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/set-up.mjs"], {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, npm_execpath: join(project, "npm/npm-cli.js") },
  });
  return { status, stdout, stderr };
}

function installed(version: string): void {
  mkdirSync(join(project, "node_modules"));
  write("node_modules/.package-lock.json", lockOf(version));
}

function lockOf(version: string): string {
  return JSON.stringify({ packages: { "node_modules/a": { version, integrity: version } } });
}

function write(path: string, text: string): void {
  writeFileSync(join(project, path), text);
}
