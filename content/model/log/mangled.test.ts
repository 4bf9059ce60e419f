// Logs that were damaged on their way: whatever happened to one, its lines are requests, or known to be something else,
// or skipped with a reason; and nothing of its text comes out.
import fc from "fast-check";
import { expect, test } from "vitest";
import { readScenario } from "../scenario/scenario";
import { fitLog } from "./fit";
import { awsEvents, ends, lambdaText, platformReports, readAll } from "./log-samples";
import { NotALog, type ReadLog } from "./read-log";

const secret = "hunter2";
const byLine: Readonly<Record<string, string>> = {
  "lambda-text": lambdaText,
  "lambda-json": [...platformReports, `{"level":"INFO","message":"${secret}"}`].join("\n"),
  "access-log": Array(5)
    .fill(`127.0.0.1 - - [10/Oct/2000:13:55:36 -0700] "GET /${secret} HTTP/1.0" 200 2`)
    .join("\n"),
  csv: `start,duration_ms,cold,note\n${Array(5).fill(`2023-07-05T12:00:00Z,20,true,${secret}`).join("\n")}`,
  k6: `metric_name,timestamp,metric_value,url\n${Array(5).fill(`http_req_duration,1701814483,100,${secret}`).join("\n")}`,
  vegeta: Array(4)
    .fill(`{"seq":0,"timestamp":"${ends[0]}","latency":150,"error":"${secret}"}`)
    .join("\n"),
};
const whole: Readonly<Record<string, string>> = {
  "aws-logs": JSON.stringify(awsEvents, null, 2),
  "insights-json": JSON.stringify({
    results: Array(5).fill([
      { field: "@timestamp", value: "2023-12-05 22:14:43.877" },
      { field: "@duration", value: "1.5" },
      { field: "@message", value: secret },
    ]),
  }),
  "insights-csv": `@timestamp,@message\n${Array(3).fill(`"2023-12-05 22:14:43","${secret}\nREPORT RequestId: a\tDuration: 5 ms"`).join("\n")}`,
};

type Cut = { readonly from: number; readonly length: number; readonly text: string };
const sign = fc.constantFrom(
  '"',
  "{",
  "}",
  "[",
  "]",
  ",",
  "\\",
  "\n",
  "\r",
  "\t",
  "\u0000",
  "9",
  "-",
  "E",
  "é",
  " ",
);
const cut: fc.Arbitrary<Cut> = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(30),
  text: fc.oneof(sign, fc.string({ maxLength: 5 })),
});

function damaged(text: string, cuts: readonly Cut[]): string {
  return cuts.reduce((all, { from, length, text: other }) => {
    const at = Math.floor(from * all.length);
    return all.slice(0, at) + other + all.slice(at + length);
  }, text);
}

function read(text: string, piece: number): ReadLog | string {
  try {
    return readAll(text, {}, piece);
  } catch (error) {
    if (error instanceof NotALog) return error.message;
    throw error;
  }
}

const cuts = fc.array(cut, { maxLength: 6 });
const piece = fc.constantFrom(1, 13, 1e6);

test("a damaged log of lines is read line by line, and no line is lost", () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(byLine)), cuts, (text, those) => {
      const log = read(damaged(text, those), 1e6);
      if (typeof log === "string") return;
      const lines = damaged(text, those)
        .replace(/^\uFEFF/, "")
        .split("\n");
      const known = log.requests.count + log.skippedCount + log.passedCount;
      // Of a table the first line tells the names; a line may be empty, or more than one thing.
      if (["lambda-text", "access-log"].includes(log.format))
        expect(known).toBe(lines.at(-1) === "" ? lines.length - 1 : lines.length);
      for (const { line } of log.skipped) expect(line).toBeLessThanOrEqual(lines.length);
    }),
    { numRuns: 1000 },
  );
});

test("any damaged log is read or refused, the same in whatever pieces it comes, and none of its text gets out", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values({ ...byLine, ...whole })),
      cuts,
      piece,
      (text, those, size) => {
        const log = read(damaged(text, those), size);
        expect(JSON.stringify(log)).not.toContain(secret);
        expect(log).toEqual(read(damaged(text, those), 1e6));
        if (typeof log === "string") return;
        expect(log.requests.arrivedAt.every(Number.isFinite)).toBe(true);
        expect(log.skipped.length).toBe(Math.min(100, log.skippedCount));
        for (const { line, why } of log.skipped) {
          expect(line).toBeGreaterThan(0);
          expect(why).not.toBe("");
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test("what can be read of a damaged log makes a scenario that reads back", () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.values({ ...byLine, ...whole })), cuts, (text, those) => {
      const log = read(damaged(text, those), 1e6);
      if (typeof log === "string") return;
      const { scenario, replay } = fitLog(log);
      expect(readScenario(JSON.parse(JSON.stringify(scenario))).ok).toBe(true);
      expect(replay.requests.arrived).toBe(log.requests.count);
    }),
    { numRuns: 100 },
  );
});

test("any requests make a scenario that reads back", () => {
  const span = fc.oneof(fc.constant(""), fc.nat(5000), fc.constantFrom(0, 1e12, 0.0004));
  const row = fc.tuple(
    fc.oneof(fc.nat(1e9), fc.nat(4e9)),
    span,
    fc.constantFrom("", "true", "false"),
    span,
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
      const log = read(["start_s,duration_ms,cold,init_ms", ...rows.map(String)].join("\n"), 1e6);
      if (typeof log === "string") return;
      const { scenario, replay, estimated } = fitLog(log);
      const reading = readScenario(JSON.parse(JSON.stringify(scenario)));
      expect(reading).toMatchObject({ ok: true });
      expect(replay.requests.arrived).toBe(log.requests.count);
      const { keepAlive } = estimated;
      if (keepAlive)
        expect(keepAlive.lowMs).toBeLessThanOrEqual(keepAlive.highMs ?? keepAlive.lowMs);
    }),
    { numRuns: 100 },
  );
});

test("requests a lifetime apart make one, too", () => {
  const log = readAll("start_s,duration_ms,cold,init_ms\n0,,,0\n3927272728,,,0\n");
  expect(readScenario(fitLog(log).scenario).ok).toBe(true);
});

test("one broken record takes no other with it", () => {
  const lines = [...platformReports];
  lines[1] = lines[1]?.slice(0, -9) ?? "";
  const broken = readAll(lines.join("\n"));
  expect([broken.requests.count, broken.skipped]).toEqual([2, [{ line: 2, why: "not JSON" }]]);
  const pretty = JSON.stringify(awsEvents, null, 2).split("\n");
  const event = pretty.findIndex((line, n) => n > 9 && line.includes('"message"'));
  const after = readAll(pretty.toSpliced(event, 1, '      "message": "REPORT {').join("\n"));
  expect([after.requests.count, after.skippedCount]).toEqual([2, 1]);
});

test("what has no end is given up in time", () => {
  const endless = '{"type":"platform.report","x":[{';
  const log = read(`${platformReports[0]}\n${endless}${"[".repeat(3e6)}`, 50_000);
  expect(typeof log === "string" ? log : [log.requests.count, log.skippedCount > 0]).toEqual([
    1,
    true,
  ]);
  const first = read(`${"x".repeat(1.5e6)}\n${lambdaText}`, 50_000);
  expect(typeof first === "string" ? first : [first.requests.count, first.skippedCount]).toEqual([
    3, 2,
  ]);
  const long = read(`${lambdaText}\n${"x".repeat(3e6)}\n${lambdaText}`, 50_000);
  expect(typeof long === "string" ? long : long.requests.count).toBe(6);
});
