// Only what `npm start` says when it cannot start; that it serves the site is what the end-to-end tests live on.
import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listen } from "./serve.mjs";

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

test.each(["serverless", "/serverless/", "/a b", "//x"])(
  "BASE_PATH=%s is refused with what was expected",
  (path) => {
    const { status, stderr } = start({ PORT: "0", BASE_PATH: path });
    expect([status, stderr]).toEqual([
      1,
      `BASE_PATH: expected a path such as "/serverless", found "${path}".\n`,
    ]);
  },
);

function start(env: Record<string, string>) {
  return spawnSync(process.execPath, [join(import.meta.dirname, "start.mjs")], {
    encoding: "utf8",
    env: { ...process.env, ...env },
    timeout: 10_000,
  });
}
