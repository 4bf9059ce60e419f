import { expect, test } from "vitest";
import { scenarioWith } from "@/simulator/plain";
import { settingsOf } from "@/simulator/presets/preset";
import { presets } from "@/simulator/presets/presets";
import { record } from "@/simulator/run/record";
import { requestsCsv } from "./requests-csv";

const scenario = scenarioWith({
  ...settingsOf(presets["lambda-node"]),
  horizon: 10_000_000,
  traffic: { kind: "burst", at: 1_000_000, count: 30, within: 500_000 },
  platform: { ...settingsOf(presets["lambda-node"]).platform, maxInstances: 5 },
  prices: null,
});

test("the table has a header, a line for each request, and lines that end as the standard has it", () => {
  const trace = record(scenario);
  const csv = requestsCsv(trace);
  const lines = csv.split("\r\n");
  expect(lines).toHaveLength(1 + 30 + 1);
  expect(lines.at(-1)).toBe("");
  expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(lines[0]).toBe("request,arrived_ms,start,instance,waited_ms,ran_ms,latency_ms,outcome");
  const rows = lines.slice(1, -1).map((line) => line.split(","));
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([8]));
  const refused = rows.filter((row) => row[7] === "throttled");
  expect(refused).toHaveLength(trace.report.requests.throttled);
  expect(rows.filter((row) => row[2] === "cold")).toHaveLength(trace.report.requests.cold);
  for (const row of rows.filter((one) => one[7] === "completed"))
    expect(Number(row[4]) + Number(row[5])).toBeCloseTo(Number(row[6]), 6);
});
