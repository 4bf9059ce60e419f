// Only what `npm start` says when it cannot start; that it serves the site is what the end-to-end tests live on.
import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { readBasePath, readSiteUrl } from "./build.mjs";
import { listen } from "./serve/listen.mjs";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("a port in use is told in a sentence, ahead of any build", async () => {
  const server = createServer();
  const port = await listen(server, 0);
  const { status, stderr, stdout } = start({ PORT: String(port) });
  server.close();
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toBe(
    `Port ${port} is in use: stop what runs there, or choose another with PORT=${port + 1} npm start.\n`,
  );
});

test.each(["http", "70000", "-1"])("PORT=%s is refused with what was expected", (port) => {
  const { status, stderr } = start({ PORT: port });
  expect([status, stderr]).toEqual([1, `PORT: expected a number below 65536, found "${port}".\n`]);
});

test("a BASE_PATH that leads elsewhere is refused in a sentence, ahead of any build", () => {
  const { status, stderr } = start({ PORT: "0", BASE_PATH: "/a/../b" });
  expect([status, stderr]).toEqual([1, `${refusal("/a/../b")}\n`]);
});

test.each([
  "serverless",
  "/serverless/",
  "/a b",
  "//x",
  "/a//b",
  "/",
  "/..",
  "/./a",
  "/a/.",
  "/.../a",
  "/%2e%2e/a",
  "/a?b",
  "/a#b",
  "/a\\b",
  "https://example.org/a",
])("BASE_PATH=%s is refused", (path) => {
  vi.stubEnv("BASE_PATH", path);
  expect(() => readBasePath()).toThrow(refusal(path));
});

test.each(["", "/serverless", "/a/b-c/.d/e..f/~g"])("BASE_PATH=%s is taken", (path) => {
  vi.stubEnv("BASE_PATH", path);
  expect(readBasePath()).toBe(path);
});

test.each(["example.org", "ftp://example.org", "https://example.org/a", "https://example.org?a"])(
  "SITE_URL=%s is refused with what was expected",
  (address) => {
    vi.stubEnv("SITE_URL", address);
    expect(() => readSiteUrl()).toThrow(
      `SITE_URL: expected an origin such as "https://example.org", found "${address}".`,
    );
  },
);

test("SITE_URL is taken with and without a slash, and may be empty", () => {
  for (const address of ["https://example.org", "https://example.org/"]) {
    vi.stubEnv("SITE_URL", address);
    expect(readSiteUrl()).toBe(address);
  }
  vi.stubEnv("SITE_URL", "");
  expect(readSiteUrl()).toBeNull();
});

function refusal(path: string): string {
  return `BASE_PATH: expected a path such as "/serverless", found "${path}".`;
}

test("a HOST that this machine is not is refused with what was expected", () => {
  const { status, stderr } = start({ PORT: "0", HOST: "192.0.2.1" });
  expect([status, stderr]).toEqual([
    1,
    'HOST: expected an address of this machine such as 0.0.0.0, found "192.0.2.1".\n',
  ]);
});

function start(env: Record<string, string>) {
  return spawnSync(process.execPath, [join(import.meta.dirname, "start.mjs")], {
    encoding: "utf8",
    env: { ...process.env, ...env },
    timeout: 100_000,
  });
}
