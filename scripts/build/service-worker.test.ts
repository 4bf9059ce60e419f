// That the worker keeps the course is tried in the browser (e2e/unplug-the-network.spec.ts); here, what is written.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeServiceWorker } from "./service-worker.mjs";

test("a site built again from the same pages is no new version, whatever the day", () => {
  const out = mkdtempSync(join(tmpdir(), "service-worker-"));
  writeFileSync(join(out, "index.html"), "<h1>Home</h1>");
  const first = writeServiceWorker(out, new Date("2026-01-02T03:04:05Z"));
  const worker = readFileSync(join(out, "sw.js"), "utf8");
  expect(JSON.parse(readFileSync(join(out, "kept.json"), "utf8"))).toEqual(first);
  expect(first).toMatchObject({ builtAt: "2026-01-02T03:04:05.000Z", files: 2, bytes: 13 });
  writeServiceWorker(out, new Date("2027-01-02T03:04:05Z"));
  expect(readFileSync(join(out, "sw.js"), "utf8")).toBe(worker);
  writeFileSync(join(out, "index.html"), "<h1>House</h1>");
  writeServiceWorker(out);
  expect(readFileSync(join(out, "sw.js"), "utf8")).not.toBe(worker);
  rmSync(out, { recursive: true });
});
