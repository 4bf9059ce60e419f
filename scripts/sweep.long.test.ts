// The command, most of it within this process: each start of another takes about a second.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { estimate, withSeeds } from "@/simulator/read/repeat";
import { meter } from "@/simulator/run/meter";
import type { Ended } from "./command/ended";
import { scenarioIn } from "./simulate/simulate-input";
import { sweepCommand } from "./sweep/sweep-command";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sweep-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const good = {
  title: "Two a second",
  preset: "lambda-node",
  seed: 3,
  horizon: "5m",
  traffic: { kind: "poisson", perSecond: 2 },
};

function written(name: string, scenario: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(scenario));
  return path;
}

const vary = ["--vary", "platform.provisioned=0..4:2"];
const whole = (words: readonly string[], workers?: number) =>
  sweepCommand([written("good.json", good), ...words], workers);
async function swept(...words: readonly string[]) {
  const { status, out, err } = await whole(words);
  expect([status, err]).toEqual([0, ""]);
  return JSON.parse(out);
}

/** As package.json starts it. */
function asProcess(words: readonly string[], input: string): Promise<Ended> {
  const root = join(import.meta.dirname, "..");
  const command = ["--import", "tsx", "scripts/sweep.ts", ...words];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, command, { cwd: root }, (error, out, err) =>
      resolve({ status: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

test("a sweep prints one object with a point for each value", async () => {
  const result = await swept(...vary, "--seeds", "3", "--metric", "coldShare,requests.arrived");
  const { points, ...around } = result;
  expect(around).toEqual({
    scenario: "Two a second",
    vary: [{ path: "platform.provisioned", from: 0, to: 4, step: 2 }],
    seeds: { first: 3, count: 3 },
    goals: [],
    cheapest: null,
    reason: "no goal was given",
  });
  expect(points.map(({ at }: { at: unknown }) => at)).toEqual([
    { "platform.provisioned": 0 },
    { "platform.provisioned": 2 },
    { "platform.provisioned": 4 },
  ]);
  const input = scenarioIn(
    new TextEncoder().encode(JSON.stringify({ ...good, platform: { provisioned: 2 } })),
    "good.json",
  );
  const reports = input.ok ? withSeeds(input.scenario, 3).map((one) => meter(one)) : [];
  expect(points[1].metrics).toEqual({
    coldShare: estimate(reports.map(({ coldShare }) => coldShare)),
    "requests.arrived": estimate(reports.map(({ requests }) => requests.arrived)),
  });
  // The same events everywhere.
  expect(points[1].differences["requests.arrived"]).toEqual({ mean: 0, ci95: 0 });
});

test("the output is the same with one worker and with three, and as a process", async () => {
  const words = [...vary, "--seeds", "3", "--goal", "coldShare<0.01"];
  const one = await whole(words, 1);
  expect(one.status).toBe(0);
  expect(await whole(words, 3)).toEqual(one);
  expect(await asProcess(["-", ...words], JSON.stringify(good))).toEqual(one);
});

test("of the points that keep to all goals the cheapest is named", async () => {
  const goals = ["--goal", "coldShare<0.006", "--goal", "throttledShare<=0"];
  const { points, cheapest, reason } = await swept(...vary, ...goals);
  expect(points.map(({ keepsGoals }: { keepsGoals: boolean }) => keepsGoals)).toEqual([
    false,
    true,
    true,
  ]);
  expect(cheapest.at).toEqual({ "platform.provisioned": 2 });
  expect(cheapest.metrics).toEqual(points[1].metrics);
  expect(cheapest.next.at).toEqual({ "platform.provisioned": 4 });
  expect(cheapest.next.dearerByUsd.mean).toBeGreaterThan(0);
  expect(reason).toBe("lowest mean of cost.totalUsd where every goal is kept, at 2 of 3 points");
  const none = await swept(...vary, "--goal", "latencyMs.p50<1");
  expect(none).toMatchObject({ cheapest: null, reason: "no point keeps to every goal" });
});

test("two numbers meet in every pair, and what a preset fills is varied, too", async () => {
  const { points } = await swept(
    ...["--vary", "platform.keepAlive.idle=1m..2m", "--vary", "traffic.perSecond=1..2"],
    ...["--seeds", "2", "--metric", "requests.arrived"],
  );
  const at = (idle: string, perSecond: number) => ({
    "platform.keepAlive.idle": idle,
    "traffic.perSecond": perSecond,
  });
  expect(points.map((point: { at: unknown }) => point.at)).toEqual([
    at("1m", 1),
    at("1m", 2),
    at("2m", 1),
    at("2m", 2),
  ]);
});

test("a mistake is one line, nothing on standard output, status 2", async () => {
  const ten = { ...good, platform: { maxInstances: 10 } };
  const bad = { platform: { keepAlive: { kind: "fixed", idle: "ten" } } };
  const crowd = { horizon: "100000s", traffic: { kind: "poisson", perSecond: 1000 } };
  const idle = { horizon: "1d", platform: { maxLifetime: "1s" } };
  const fewSeeds = ["--seeds", "2"];
  const cases: readonly (readonly [unknown, ...string[]])[] = [
    [good],
    [good, "--vary", "x"],
    [good, "--vary", "platform.scaling.brust=1..3"],
    [good, "--vary", "platform.provisioned=0..3:0.5"],
    [good, "--vary", "platform.provisioned=1s..3s"],
    [good, "--vary", "platform.keepAlive.idle=1..3"],
    [good, "--vary", "platform.keepAlive.range=1h..3h"],
    [good, "--vary", "platform=1..3"],
    [good, "--vary", "platform.maxInstances=1..2", "--vary", "platform.provisioned=1..2"],
    [good, "--vary", "traffic.of[0].perSecond=1..3"],
    [good, "--vary", "horizon.x=1..3"],
    [good, "--vary", "horizon=0m..3m"],
    [ten, "--vary", "platform.provisioned=8..12"],
    [bad, ...vary],
    [good, ...vary, "--metric", "latencyMs.p98"],
    [good, ...vary, "--metric", "coldshare"],
    [good, ...vary, "--metric", "p99"],
    [good, ...vary, "--metric", "digest"],
    [good, ...vary, "--metric", "happiness"],
    [good, ...vary, "--goal", "cost.total<3"],
    [crowd, ...vary],
    [idle, "--vary", "platform.provisioned=0..1000:500", ...fewSeeds],
  ];
  const lines: string[] = [];
  for (const [scenario, ...words] of cases) {
    const file = written("burst.json", scenario);
    const { status, out, err } = await sweepCommand([file, ...words]);
    expect([words, status, out]).toEqual([words, 2, ""]);
    expect(err).toMatch(/^[^\n]+\n$/);
    lines.push(err.replaceAll(`${folder}/`, "").trimEnd());
  }
  expect(lines).toMatchInlineSnapshot(`
    [
      "sweep: --vary: expected PATH=FROM..TO such as platform.provisioned=0..20, found nothing",
      "sweep: --vary: expected PATH=FROM..TO such as platform.provisioned=0..20, found "x"",
      "burst.json at platform.scaling.brust=1: platform.scaling.brust: expected one of the keys "burst", "refill", "every", found "brust"",
      "burst.json at platform.provisioned=0.5: platform.provisioned: expected a whole number from 0 to 100000, found 0.5",
      "burst.json at platform.provisioned=1s: platform.provisioned: expected a whole number from 0 to 100000, found "1s"",
      "burst.json at platform.keepAlive.idle=1: platform.keepAlive.idle: expected a duration such as "10m" or a distribution with a kind, found 1",
      "burst.json at platform.keepAlive.range=1h: platform.keepAlive.range: expected one of the keys "kind", "idle", found "range"",
      "burst.json at platform=1: platform: expected an object, found 1",
      "burst.json at platform.maxInstances=1, platform.provisioned=2: platform.provisioned: expected at most maxInstances, 1, found 2",
      "burst.json: traffic.of: expected a list with a member [0], found nothing",
      "burst.json: horizon: expected an object, which may have a key "x", found "5m"",
      "burst.json at horizon=0s: horizon: expected a duration above zero such as "10m", found "0s"",
      "burst.json at platform.provisioned=11: platform.provisioned: expected at most maxInstances, 10, found 11",
      "burst.json: platform.keepAlive.idle: expected a duration such as "10m", found "ten"",
      "sweep: --metric: expected a number of the report such as "latencyMs.p99" (did you mean "latencyMs.p90"?), found "latencyMs.p98"",
      "sweep: --metric: expected a number of the report such as "latencyMs.p99" (did you mean "coldShare"?), found "coldshare"",
      "sweep: --metric: expected a number of the report such as "latencyMs.p99" (did you mean "latencyMs.p99"?), found "p99"",
      "sweep: --metric: expected a number of the report such as "latencyMs.p99", found "digest"",
      "sweep: --metric: expected a number of the report such as "latencyMs.p99", found "happiness"",
      "sweep: --goal: expected a number of the report such as "latencyMs.p99" (did you mean "cost.totalUsd"?), found "cost.total"",
      "burst.json: traffic: expected at most 1000000000 requests, found about 3000000000 in all runs",
      "burst.json at platform.provisioned=500: expected at most 2000000 events, found more",
    ]
  `);
  const missing = await sweepCommand([join(folder, "missing.json"), ...vary]);
  expect(missing.err.replace(folder, "")).toBe(
    "/missing.json: expected a scenario file, found no such file\n",
  );
});

test("help names every option", async () => {
  const { status, out, err } = await sweepCommand(["--help"]);
  expect([status, err]).toEqual([0, ""]);
  for (const option of ["--vary", "--seeds", "--metric", "--goal", "--help"])
    expect(out).toContain(`  ${option}`);
});
