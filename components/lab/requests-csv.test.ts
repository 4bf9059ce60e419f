import { expect, test } from "vitest";
import { smallRun } from "@/simulator/small-run";
import { requestsCsv } from "./requests-csv";

const thirtyAtOnce = Array.from({ length: 30 }, () => 1);

test("the table has a header, a line for each request, and lines that end as the standard has it", () => {
  const trace = smallRun(thirtyAtOnce, { platform: { maxInstances: 5 } });
  const csv = requestsCsv(trace);
  const lines = csv.split("\r\n");
  expect(lines).toHaveLength(1 + 30 + 1);
  expect(lines.at(-1)).toBe("");
  expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(lines[0]).toBe("request,arrived_ms,start,instance,waited_ms,ran_ms,latency_ms,outcome");
  const rows = lines.slice(1, -1).map((line) => line.split(","));
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([8]));
  const refused = rows.filter((row) => row[7] === "throttled");
  expect(trace.report.requests.throttled).toBe(25);
  expect(refused).toHaveLength(25);
  expect(rows.filter((row) => row[2] === "cold")).toHaveLength(trace.report.requests.cold);
  for (const row of rows.filter((one) => one[7] === "completed"))
    expect(Number(row[4]) + Number(row[5])).toBeCloseTo(Number(row[6]), 6);
});
