// The command, most of it within this process: each start of another takes about a second.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Ended } from "./command/ended";
import { simulate } from "./simulate/simulate";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "simulate-"));
  writeFileSync(join(folder, "good.json"), JSON.stringify(good));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const good = {
  preset: "lambda-node",
  horizon: "5m",
  traffic: { kind: "poisson", perSecond: 2 },
};

/** As package.json starts it. */
function asProcess(words: readonly string[], input: string): Promise<Ended> {
  const root = join(import.meta.dirname, "..");
  const command = ["--import", "tsx", "scripts/simulate.ts", ...words];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, command, { cwd: root }, (error, out, err) =>
      resolve({ status: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

function written(name: string, scenario: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(scenario));
  return path;
}

test("a run prints one report, and the same again", async () => {
  const once = simulate([join(folder, "good.json")]);
  const piped = await asProcess(["-"], JSON.stringify(good));
  expect([piped.status, piped.err]).toEqual([0, ""]);
  const { engine, ...report } = JSON.parse(piped.out);
  expect(Object.keys(report)).toEqual([
    "requests",
    "coldShare",
    "throttledShare",
    "latencyMs",
    "coldLatencyMs",
    "warmLatencyMs",
    "queueWaitMs",
    "instances",
    "downstream",
    "cost",
    "digest",
  ]);
  expect(engine.requestsPerSecond).toBeGreaterThan(0);
  expect(JSON.parse(once.out).digest).toBe(report.digest);
});

test("a seed, a repetition and a trace", () => {
  const file = join(folder, "good.json");
  const out = join(folder, "out.ndjson");
  const seeded = simulate([file, "--seed", "7"]);
  const repeated = simulate([file, "--repeat", "3"]);
  const traced = simulate([file, "--trace", out]);
  const lines = readFileSync(out, "utf8").trimEnd().split("\n");
  const arrivals = lines.filter((line) => JSON.parse(line).event === "arrived");
  expect(arrivals).toHaveLength(JSON.parse(traced.out).requests.arrived);
  expect(JSON.parse(seeded.out).digest).not.toBe(JSON.parse(traced.out).digest);
  expect(JSON.parse(repeated.out).requests.arrived).toEqual({
    mean: expect.any(Number),
    ci95: expect.any(Number),
  });
});

test("a mistake is one line, nothing on standard output, status 2", async () => {
  const bad = written("burst.json", { platform: { keepAlive: { kind: "fixed", idle: "ten" } } });
  const crowd = written("crowd.json", {
    horizon: "1000000s",
    traffic: { kind: "poisson", perSecond: 1_000_000 },
  });
  const idle = JSON.stringify({
    horizon: "1d",
    platform: { provisioned: 1000, maxLifetime: "1s" },
  });
  expect(await asProcess(["-"], idle)).toEqual({
    status: 2,
    out: "",
    err: "standard input: expected at most 2000000 events, found more\n",
  });
  expect(simulate([bad])).toEqual({
    status: 2,
    out: "",
    err: `${bad}: platform.keepAlive.idle: expected a duration such as "10m", found "ten"\n`,
  });
  expect(simulate([bad, "--sed", "1"])).toMatchObject({ status: 2, out: "" });
  expect(simulate([crowd])).toEqual({
    status: 2,
    out: "",
    err: `${crowd}: traffic: expected at most 1000000000 requests, found about 1000000000000\n`,
  });
});
