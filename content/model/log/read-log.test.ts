import { describe, expect, test } from "vitest";
import { zoneOf } from "./instants";
import { id } from "./log-maker";
import {
  awsEvents,
  endMs,
  ends,
  lambdaText,
  platformReports,
  readAll,
  reports,
  stream,
  told,
} from "./log-samples";
import { NotALog } from "./read-log";

// Each is over at its instant of the samples, and began its start and its run before.
const three = {
  arrived: ["2023-12-05T22:14:43.636Z", "2023-12-05T22:14:49.999Z", "2023-12-05T22:14:57.461Z"],
  durationMs: [101.25, 1.97, 2338.66],
  initMs: [139.36, null, 700.32],
  starts: "cold warm cold",
};

describe("Lambda's log", () => {
  test("is read as the console shows it", () => {
    // One line is the function's own.
    expect(told(lambdaText)).toEqual({ format: "lambda-text", ...three, skippedCount: 1 });
  });

  test("is read as `aws logs tail` and `sam logs` print it", () => {
    const lines = [reports.cold, reports.warm, reports.restored];
    const tail = lines.map((line, n) => `${ends[n]?.replace("Z", "000+00:00")} ${stream} ${line}`);
    const sam = lines.map((line, n) => `${stream} ${ends[n]?.replace("Z", "000")} ${line}`);
    for (const text of [tail, sam])
      expect(told(text.join("\n"))).toEqual({ format: "lambda-text", ...three, skippedCount: 0 });
  });

  test("is read as `aws logs --output text` prints it, the time after the line", () => {
    const text = [reports.cold, reports.warm, reports.restored]
      .map(
        (line, n) =>
          `EVENTS\t${"3".repeat(56)}\t${(endMs[n] ?? 0) + 900}\t${stream}\t${line}\n\t${endMs[n]}\n`,
      )
      .join("");
    expect(told(text)).toEqual({ format: "lambda-text", ...three, skippedCount: 0 });
  });

  test("is read as `aws logs` answers in JSON, on one line and on many, in pieces of any size", () => {
    for (const text of [JSON.stringify(awsEvents), JSON.stringify(awsEvents, null, 4)])
      for (const piece of [7, 64, 1e6])
        expect(told(text, {}, piece)).toEqual({ format: "aws-logs", ...three, skippedCount: 0 });
  });

  test("is read in its JSON form, and within events", () => {
    const own = '{"level":"INFO","message":"my secret is hunter2"}';
    const start = JSON.stringify({
      time: ends[0],
      type: "platform.initReport",
      record: { metrics: { durationMs: 5000 } },
    });
    const lines = [start, own, ...platformReports].join("\n");
    expect(told(lines)).toEqual({ format: "lambda-json", ...three, skippedCount: 1 });
    const events = awsEvents.events.map((each, n) => ({ ...each, message: platformReports[n] }));
    expect(told(JSON.stringify({ events }, null, 2))).toMatchObject(three);
    const tail = platformReports.map((line, n) => `${ends[n]} ${stream} ${line}`).join("\n");
    expect(told(tail)).toMatchObject({ format: "lambda-text", ...three });
  });

  test("is read as Logs Insights gives it: fields by name in CSV and JSON", () => {
    const rows = [
      ["2023-12-05 22:14:43.877", "101.25", "139.36", "1.28E8", "6.7E7", "102.0", ""],
      ["2023-12-05 22:14:50.001", "1.97", "", "1.28E8", "6.7E7", "2.0", ""],
      ["2023-12-05 22:15:00.500", "2338.66", "", "5.12E8", "1.12E8", "2521.0", "700.32"],
    ];
    const names =
      "@timestamp,@duration,@initDuration,@memorySize,@maxMemoryUsed,@billedDuration,@restoreDuration".split(
        ",",
      );
    const csv = [names.join(","), ...rows.map((row) => row.join(","))].join("\r\n");
    expect(told(csv)).toEqual({ format: "insights-csv", ...three, skippedCount: 0 });
    const list = rows.map((row) => [
      ...row.flatMap((value, n) => (value === "" ? [] : [{ field: names[n], value }])),
      { field: "@ptr", value: "Cm8K" },
    ]);
    for (const json of [list, { results: list, status: "Complete" }])
      expect(told(JSON.stringify(json, null, 2))).toEqual({
        format: "insights-json",
        ...three,
        skippedCount: 0,
      });
    const objects = rows.map((row) => Object.fromEntries(row.map((value, n) => [names[n], value])));
    expect(told(JSON.stringify(objects))).toMatchObject({
      format: "insights-json",
      arrived: three.arrived,
    });
    // A megabyte has a million bytes there: 128 MB are not 122.
    expect([...readAll(csv).requests.memoryMb]).toEqual([128, 128, 512]);
    expect([...readAll(csv).requests.usedMb]).toEqual([67, 67, 112]);
  });

  test("is read as Logs Insights gives it: the line itself, in quotes over several lines", () => {
    const quoted = [reports.cold, reports.warm, reports.restored].map(
      (line, n) => `"${ends[n]?.replace("T", " ").replace("Z", "")}","${line}\n"`,
    );
    const csv = ["@timestamp,@message", ...quoted].join("\n");
    expect(told(csv)).toEqual({ format: "insights-csv", ...three, skippedCount: 0 });
  });

  test("is read as Lambda Insights measures it", () => {
    const one = (n: number, rest: object) =>
      JSON.stringify({
        _aws: { Timestamp: endMs[n], CloudWatchMetrics: [] },
        request_id: id(n + 1),
        total_memory: 128,
        used_memory_max: 67,
        ...rest,
      });
    const lines = [
      one(0, {
        duration: 101.25,
        init_duration: 139.36,
        cold_start: 1,
        billed_duration: 102,
        billed_mb_ms: 1,
      }),
      one(1, { duration: 1.97, cold_start: 0, billed_duration: 2, billed_mb_ms: 1 }),
    ];
    expect(told(lines.join("\n"))).toEqual({
      format: "emf",
      arrived: three.arrived.slice(0, 2),
      durationMs: [101.25, 1.97],
      initMs: [139.36, null],
      starts: "cold warm",
      skippedCount: 0,
    });
  });
});

describe("what readers of reports get wrong", () => {
  const oneOf = (line: string) => told(`${ends[0]}\t${line}`);

  test("the duration of a cold request is not that of its start", () => {
    expect(oneOf(reports.cold)).toMatchObject({ durationMs: [101.25], initMs: [139.36] });
  });

  test("a restore is a cold start, and its billed part is in the billed duration once", () => {
    const { requests } = readAll(`${ends[0]}\t${reports.restored}`);
    expect(requests.mbMicros).toBe(2_521_000 * 512);
    expect(requests.restored).toBe(true);
  });

  test("making a snapshot is not a cold start", () => {
    const init = `${ends[0]}\tINIT_REPORT Init Duration: 1234.56 ms\tPhase: init\tStatus: success`;
    const restore = `${ends[0]}\tRESTORE_REPORT Restore Duration: 701.12 ms`;
    expect(told([init, restore, `${ends[1]}\t${reports.warm}`].join("\n"))).toMatchObject({
      starts: "warm",
      skippedCount: 0,
    });
  });

  test("a line without a tab at its end is read, and one of a time-out", () => {
    const line = `REPORT RequestId: ${id(1)}\tDuration: 3000.00 ms\tBilled Duration: 3000 ms\tMemory Size: 128 MB\tMax Memory Used: 30 MB`;
    expect(oneOf(line)).toMatchObject({ durationMs: [3000], starts: "warm" });
    expect([...readAll(`${ends[0]}\t${line}\tStatus: timeout`).requests.timedOut]).toEqual([1]);
  });

  test("tabs that became spaces are no matter", () => {
    expect(oneOf(reports.cold.replaceAll("\t", " "))).toMatchObject({
      durationMs: [101.25],
      initMs: [139.36],
    });
  });

  test("a line that says something twice, or not at all, is not guessed at", () => {
    const lines = [
      reports.cold.replace("Init", "Xnit"),
      reports.warm.replace("Duration: 1.97 ms", ""),
      reports.warm.replace("Duration: 1.97 ms", "Duration: 1.9.7 ms"),
      reports.warm.replace("128 MB", "128 ms"),
    ].map((line) => `${ends[0]}\t${line}`);
    const { skipped } = readAll([...lines, reports.warm, `${ends[1]}\t${reports.warm}`].join("\n"));
    expect(skipped).toEqual([
      { line: 1, why: "a report that says something twice" },
      { line: 2, why: "a report without a duration" },
      { line: 3, why: "a report with a number that is none" },
      { line: 4, why: "a report with a number that is none" },
      { line: 5, why: "a request without a time" },
    ]);
  });
});

describe("tools that send requests", () => {
  test("k6's time is the end of a request", () => {
    const csv = [
      "metric_name,timestamp,metric_value,check,error,status",
      "http_reqs,1701814483.877,1,,,200",
      "http_req_duration,1701814483.877,250.5,,,200",
      "http_req_duration,never,250.5,,,200",
      "http_req_duration,1701814484.877,fast,,,200",
    ].join("\n");
    expect(told(csv)).toEqual({
      format: "k6",
      arrived: ["2023-12-05T22:14:43.626Z"],
      durationMs: [250.5],
      initMs: [null],
      starts: "unknown",
      skippedCount: 2,
    });
  });

  test("in whole seconds k6's requests are spread over the second, the same each time", () => {
    const csv = [
      "metric_name,timestamp,metric_value",
      ...Array(4).fill("http_req_duration,1701814483,100"),
    ].join("\n");
    const { requests } = readAll(csv);
    const within = [...requests.arrivedAt].map((at) => at + 100_000 - 1_701_814_483e6);
    expect(requests.resolution).toBe(1e6);
    for (const [n, at] of within.entries()) {
      expect(at).toBeGreaterThanOrEqual(n * 250_000);
      expect(at).toBeLessThan((n + 1) * 250_000);
    }
    expect([...readAll(csv).requests.arrivedAt]).toEqual([...requests.arrivedAt]);
    expect([...readAll(csv, { seed: 2 }).requests.arrivedAt]).not.toEqual([...requests.arrivedAt]);
  });

  test("vegeta's time is when a request was sent, its latency is in nanoseconds", () => {
    const one = {
      attack: "",
      seq: 0,
      code: 200,
      timestamp: "2023-12-05T22:14:43.877123456+01:00",
      latency: 1_500_250_000,
      method: "GET",
    };
    expect(told(JSON.stringify(one))).toMatchObject({
      format: "vegeta",
      arrived: ["2023-12-05T21:14:43.877Z"],
      durationMs: [1500.25],
      starts: "unknown",
    });
  });
});

describe("web servers and tables", () => {
  test("the common and the combined log have whole seconds and no duration", () => {
    const lines = [
      '127.0.0.1 - frank [10/Oct/2000:13:55:36 -0700] "GET /a.gif HTTP/1.0" 200 2326',
      '::1 - John Smith [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.0" 200 2 "http://a.example/" "Mozilla/4.08 [en]"',
      '127.0.0.1 - - [31/Feb/2000:13:55:36 -0700] "GET / HTTP/1.0" 200 2',
    ];
    const { requests, skippedCount } = readAll(lines.join("\n"));
    const second = Date.parse("2000-10-10T20:55:36Z") * 1000;
    expect([...requests.arrivedAt].map((at) => Math.floor((at - second) / 5e5))).toEqual([0, 1]);
    expect([...requests.duration]).toEqual([Number.NaN, Number.NaN]);
    expect(skippedCount).toBe(1);
  });

  test("columns are told by their names, and times without a zone are in the one that is named", () => {
    const csv =
      "start,Duration (ms),coldStart,init_ms\n2023-07-05 12:00:00.5,20,true,100\n2023-07-05 12:00:01,5,false,\n2023-07-05,5,no,\n";
    expect(told(csv)).toEqual({
      format: "csv",
      arrived: ["2023-07-05T12:00:00.500Z", "2023-07-05T12:00:01.000Z"],
      durationMs: [20, 5],
      initMs: [100, null],
      starts: "cold warm",
      skippedCount: 1,
    });
    const zone = zoneOf("Europe/Berlin");
    expect(zone && told(csv, { zone }).arrived[0]).toBe("2023-07-05T10:00:00.500Z");
    const fixed = zoneOf("-05:30");
    expect(fixed && told(csv, { zone: fixed }).arrived[0]).toBe("2023-07-05T17:30:00.500Z");
    expect(zoneOf("Mars/Olympus")).toBeNull();
  });

  test("an end is not a start, and both together make a duration", () => {
    expect(told("end,duration_s\n1701814483.5,0.25\n").arrived).toEqual([
      "2023-12-05T22:14:43.250Z",
    ]);
    expect(told("start;end\n1701814483500;1701814483750\n")).toMatchObject({ durationMs: [250] });
    expect(told("app,func,end_timestamp,duration\na,f,10.5,2\n")).toMatchObject({
      arrived: ["1970-01-01T00:00:08.500Z"],
      durationMs: [2000],
    });
  });

  test("columns chosen by a reader count, whatever their names", () => {
    const columns = {
      start: { column: 1, microsPer: null },
      end: null,
      duration: { column: 0, microsPer: 1000 },
      init: null,
      billed: null,
      cold: -1,
      memoryMb: -1,
      count: -1,
    };
    expect(told("took,when\n7,1701814483.5\n", { format: "csv", columns })).toMatchObject({
      arrived: ["2023-12-05T22:14:43.500Z"],
      durationMs: [7],
    });
  });

  test("times with a unit in their name are counted in it", () => {
    const csv = "start_ms,duration_us,cold_start_ms\n0,1500,\n2500,1500,40\n";
    expect(told(csv)).toMatchObject({
      arrived: ["1970-01-01T00:00:00.000Z", "1970-01-01T00:00:02.500Z"],
      durationMs: [1.5, 1.5],
      initMs: [null, 40],
      starts: "warm cold",
    });
  });

  test("times that cannot be are skipped, and none makes the others meaningless", () => {
    const csv = [
      "timestamp,duration_ms",
      "1701814483,1",
      "1e30,1",
      "1701814483,1e30",
      "0023-12-05 22:14:43,1",
    ];
    expect(readAll(csv.join("\n")).skipped.map(({ line, why }) => `${line}: ${why}`)).toEqual([
      "3: a time that cannot be",
      "4: a time that cannot be",
      "5: a time that is none",
    ]);
  });

  test("a duration without a unit is refused", () => {
    expect(() => readAll("timestamp,duration\n1701814483,12\n")).toThrow(
      'expected a unit in the name of a duration, such as "duration_ms", found none in its first line',
    );
  });

  test("a minute of counts may be written without its seconds, a request may not", () => {
    const counts = readAll(
      "minute,count\n2023-12-05 22:14,3\n2023-12-05T22:15Z,0\n2023-12-05 22:16,1\n",
    );
    expect([counts.requests.count, counts.requests.resolution]).toEqual([4, 60e6]);
    expect(Math.floor((counts.requests.arrivedAt[0] ?? 0) / 60e6)).toBe(
      Date.parse("2023-12-05T22:14:00Z") / 60_000,
    );
    const { skippedCount } = readAll(
      "timestamp,duration_ms\n2023-12-05 22:14,3\n2023-12-05T22:15:00Z,2\n",
    );
    expect(skippedCount).toBe(1);
  });

  test("counts are spread over their minute or second", () => {
    const csv =
      "minute,count\n2023-12-05T22:14:00Z,3\n2023-12-05T22:15:00Z,0\n2023-12-05T22:16:00Z,1\n2023-12-05T22:17:00Z,x\n";
    const { requests, format, skippedCount } = readAll(csv);
    const minute = Date.parse("2023-12-05T22:14:00Z") * 1000;
    expect([format, requests.count, skippedCount]).toEqual(["counts", 4, 1]);
    expect([...requests.arrivedAt].map((at) => Math.floor((at - minute) / 20e6))).toEqual([
      0,
      1,
      2,
      expect.any(Number),
    ]);
    const json = JSON.stringify({
      name: "a",
      from: "2023-11-16 18:17:03.9799600",
      countsPerSecond: [2, 0, 1],
    });
    const second = Date.parse("2023-11-16T18:17:03Z") * 1000;
    const at = [...readAll(json).requests.arrivedAt].map((each) =>
      Math.floor((each - second) / 1e6),
    );
    expect(at).toEqual([0, 0, 2]);
  });
});

test("what is no log is refused with a line", () => {
  const lineOf = (text: string) => {
    try {
      readAll(text);
    } catch (error) {
      if (error instanceof NotALog) return error.message;
    }
    return "read";
  };
  expect(lineOf(" \n")).toBe("expected a log, found nothing");
  expect(lineOf("Dear diary,\nnothing happened")).toMatch(
    /^expected one of AWS Lambda's log as text, .*; found none of these$/,
  );
  expect(lineOf(`${reports.warm}\n`)).toBe(
    "expected a request with a time, found none; line 1: a request without a time",
  );
});
