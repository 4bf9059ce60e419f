// The command, most of it within this process: each start of another takes about a second.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { formatNames } from "@/content/model/log/recognise";
import type { Ended } from "./command/ended";
import { fitCommand } from "./fit/fit-command";
import { fromCaller } from "./simulate/simulate-input";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fit-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = (time: string, rest: string) =>
  `${time}\tREPORT RequestId: 1-2-3\tDuration: 20.50 ms\tBilled Duration: 21 ms\tMemory Size: 128 MB\tMax Memory Used: 67 MB\t${rest}`;
const log = [
  report("2023-12-05T22:14:43.877Z", "Init Duration: 139.36 ms\t"),
  "2023-12-05T22:14:44.000Z\tINFO\tthe password is hunter2",
  report("2023-12-05T22:15:43.877Z", ""),
].join("\n");

function written(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** As package.json starts it. */
function asProcess(words: readonly string[], input: string): Promise<Ended> {
  const root = join(import.meta.dirname, "..");
  const command = ["--import", "tsx", "scripts/fit.ts", ...words];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, command, { cwd: root }, (error, out, err) =>
      resolve({ status: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

test("a log is printed as a scenario, beside what it holds and how that runs", async () => {
  const { status, out, err } = await fitCommand([written("log.txt", log)]);
  expect([status, err]).toEqual([0, ""]);
  const { scenario, log: held, replay, distance, ...rest } = JSON.parse(out);
  expect(scenario.traffic).toEqual({
    kind: "trace",
    at: ["0s", "60.13936s"],
    runs: ["20.5ms", "20.5ms"],
  });
  expect(held).toEqual({
    format: "lambda-text",
    requests: 2,
    cold: 1,
    coldShare: 0.5,
    from: "2023-12-05T22:14:43.717140Z",
    to: "2023-12-05T22:15:43.856500Z",
    latencyMs: { mean: 90.18, p50: 20.5, p90: 159.86, p95: 159.86, p99: 159.86, max: 159.86 },
    initMs: { mean: 139.36, p50: 139.36, p90: 139.36, p95: 139.36, p99: 139.36, max: 139.36 },
    timedOut: 0,
    skipped: [{ line: 2, why: "not a line of Lambda's about a request" }],
    skippedCount: 1,
  });
  expect(replay.requests).toMatchObject({ arrived: 2, cold: 1, warm: 1 });
  expect(distance).toEqual({ coldShare: 0, p50: 0, p99: 0 });
  expect(Object.keys(rest)).toEqual(["estimated"]);
  expect(out).not.toContain("hunter2");
});

test("from standard input, as a process, the same comes out", async () => {
  const file = await fitCommand([written("log.txt", log)]);
  expect(await asProcess(["-"], log)).toEqual(file);
});

test("a format and a time zone that are named are used", async () => {
  const table = written("table.csv", "start,duration_ms\n2023-07-05 12:00:00.500,20\n");
  const { out } = await fitCommand([table, "--format", "csv", "--timezone=Europe/Berlin"]);
  expect(JSON.parse(out).log.from).toBe("2023-07-05T10:00:00.500Z");
});

test("a mistake is one line, nothing on standard output, status 2", async () => {
  const cases: readonly (readonly string[])[] = [
    [],
    [join(folder, "missing.txt")],
    [folder],
    [written("log.txt", log), "again.txt"],
    [written("log.txt", log), "--format", "xml"],
    [written("log.txt", log), "--format", "vegeta"],
    [written("log.txt", log), "--timezone", "Mars"],
    [written("log.txt", log), "--seed", "1"],
    [written("empty.txt", "")],
    [written("diary.txt", "Dear diary,\nnothing happened\n")],
    [written("bytes.bin", new Uint8Array([0xff, 0xfe, 0x7b, 0x00]))],
    [written("table.csv", "timestamp,duration\n1701814483,12\n")],
    [written("untimed.txt", report("", ""))],
  ];
  const lines: string[] = [];
  for (const words of cases) {
    const { status, out, err } = await fitCommand(words);
    expect([words, status, out]).toEqual([words, 2, ""]);
    expect(err).toMatch(/^[^\n]+\n$/);
    lines.push(err.replaceAll(`${folder}/`, "").replaceAll(folder, "folder").trimEnd());
  }
  expect(lines).toMatchInlineSnapshot(`
    [
      "fit: expected a log or - for standard input, found nothing",
      "missing.txt: expected a log, found no such file",
      "folder: expected a log, found a directory",
      "fit: expected one log, found also "again.txt"",
      "fit: --format: expected one of lambda-text, lambda-json, aws-logs, insights-csv, insights-json, emf, k6, vegeta, access-log, counts, csv, found "xml"",
      "log.txt: expected a request with a time, found none; line 1: not JSON",
      "fit: --timezone: expected a time zone such as UTC, +02:00 or Europe/Berlin, found "Mars"",
      "fit: expected one of --format, --timezone, --help, found "--seed"",
      "empty.txt: expected a log, found nothing",
      "diary.txt: expected one of AWS Lambda's log as text, AWS Lambda's JSON log format, what \`aws logs\` answers with, CloudWatch Logs Insights, CSV, CloudWatch Logs Insights, JSON, Lambda Insights' embedded metrics, k6's CSV, vegeta's JSON, a web server's access log, counts of requests, a table with named columns; found none of these",
      "bytes.bin: expected one of AWS Lambda's log as text, AWS Lambda's JSON log format, what \`aws logs\` answers with, CloudWatch Logs Insights, CSV, CloudWatch Logs Insights, JSON, Lambda Insights' embedded metrics, k6's CSV, vegeta's JSON, a web server's access log, counts of requests, a table with named columns; found none of these",
      "table.csv: expected a unit in the name of a duration, such as "duration_ms", found none in its first line",
      "untimed.txt: expected a request with a time, found none; line 1: a request without a time",
    ]
  `);
});

test("a path is meant from where the command was called, under npm too", () => {
  const npm = { npm_lifecycle_event: "fit", INIT_CWD: folder };
  expect(fromCaller("log.txt", npm)).toBe(join(folder, "log.txt"));
});

test("help names every option and every form", async () => {
  const { status, out, err } = await fitCommand(["--help"]);
  expect([status, err]).toEqual([0, ""]);
  for (const name of ["--format", "--timezone", "--help", ...formatNames])
    expect(out).toContain(`  ${name}`);
});
