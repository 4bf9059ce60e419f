import { expect, test } from "vitest";
import { record } from "@/simulator/run/record";
import { scenarioOnShelf } from "../player/scenario-fixture";
import { rowCount, rowsOf, slowestRows } from "./request-rows";

const s = 1_000_000;
const eight = record(scenarioOnShelf("eight-at-once"));

const firstLatency = (eight.requests.endedAt[0] ?? 0) - (eight.requests.arrivedAt[0] ?? 0);

test("a row says of a request what has come to pass, and nothing of the future", () => {
  expect(rowsOf(eight, 4_090_000, 0, 3)).toEqual([
    expect.objectContaining({
      request: 0,
      start: "cold",
      outcome: "completed",
      latency: firstLatency,
    }),
    expect.objectContaining({
      request: 1,
      start: "warm",
      waited: 0,
      ran: null,
      outcome: "in-flight",
    }),
    expect.objectContaining({
      request: 2,
      start: "cold",
      instance: "i2",
      waited: null,
      latency: null,
    }),
  ]);
});

test("before the first event there is no row, at the end there is one a request", () => {
  expect(rowCount(eight, 0)).toBe(0);
  expect(rowsOf(eight, 0, 0, 200)).toEqual([]);
  expect(rowsOf(eight, eight.horizon, 0, 200)).toHaveLength(9);
});

test("pages follow on one another without a gap", () => {
  const all = rowsOf(eight, 12 * s, 0, 9).map(({ request }) => request);
  const pages = [0, 4, 8].flatMap((from) => rowsOf(eight, 12 * s, from, 4));
  expect(pages.map(({ request }) => request)).toEqual(all);
});

test("slowest first means so, and what is not over comes last", () => {
  const rows = slowestRows(eight, 4_500_000, 0, 9);
  const latencies = rows.map(({ latency }) => latency ?? -1);
  expect(latencies).toEqual([...latencies].sort((a, b) => b - a));
  expect(rows.at(-1)?.outcome).toBe("in-flight");
});

test("a request that is tried again shows the try that the play head has seen", () => {
  const trace = record(scenarioOnShelf("patient-events"));
  const row = trace.tries.previous.findIndex((previous) => previous >= 0);
  const request = trace.tries.request[row] ?? 0;
  const between = (trace.tries.at[row] ?? 0) - 1;
  expect(rowsOf(trace, between, request, 1)[0]).toMatchObject({
    start: "none",
    outcome: "in-flight",
  });
});
