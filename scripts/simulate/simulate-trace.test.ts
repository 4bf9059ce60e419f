import { expect, test } from "vitest";
import { constant, scenarioWith } from "@/simulator/plain";
import { record } from "@/simulator/run/record";
import { eventAt } from "./simulate-trace";

const ms = 1_000;
const linesOf = (...change: Parameters<typeof scenarioWith>) => {
  const trace = record(scenarioWith(...change));
  return Array.from(trace.events.at, (_, n) => JSON.stringify(eventAt(trace, n)));
};

test("a cold start, a warm request and an expiry, line by line", () => {
  const coldStart = {
    provision: constant(100 * ms),
    fetch: constant(0),
    runtimeInit: constant(140 * ms),
    functionInit: constant(0),
    restore: constant(0),
  };
  const lines = linesOf({
    horizon: 20_000 * ms,
    traffic: { kind: "trace", at: [0, 1_000 * ms] },
    platform: { coldStart, keepAlive: { kind: "fixed", idle: constant(10_000 * ms) } },
  });
  expect(lines).toMatchInlineSnapshot(`
    [
      "{"atMs":0,"event":"arrived","request":0}",
      "{"atMs":0,"event":"cold","request":0,"instance":0}",
      "{"atMs":0,"event":"instance-created","instance":0}",
      "{"atMs":100,"event":"phase-begun","instance":0,"phase":"runtimeInit"}",
      "{"atMs":240,"event":"instance-ready","instance":0}",
      "{"atMs":240,"event":"run-started","request":0,"instance":0}",
      "{"atMs":340,"event":"completed","request":0,"instance":0,"latencyMs":340}",
      "{"atMs":340,"event":"instance-idle","instance":0}",
      "{"atMs":1000,"event":"arrived","request":1}",
      "{"atMs":1000,"event":"warm","request":1,"instance":0,"idleSinceMs":340}",
      "{"atMs":1100,"event":"completed","request":1,"instance":0,"latencyMs":100}",
      "{"atMs":1100,"event":"instance-idle","instance":0}",
      "{"atMs":11100,"event":"instance-gone","instance":0,"reason":"expired"}",
    ]
  `);
});

test("a refusal says which limit was met and by how much", () => {
  const lines = linesOf({
    horizon: 1_000 * ms,
    traffic: { kind: "burst", at: 0, count: 2, within: 0 },
    platform: { maxInstances: 1 },
  });
  expect(lines.filter((line) => line.includes("throttled"))).toEqual([
    '{"atMs":0,"event":"throttled","request":1,"limit":"cap","over":1}',
  ]);
});
