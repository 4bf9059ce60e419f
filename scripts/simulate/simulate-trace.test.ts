import { expect, test } from "vitest";
import { constant, scenarioWith } from "@/simulator/plain";
import { record } from "@/simulator/run/record";
import { eventKinds } from "@/simulator/trace/kinds";
import { randomProduction } from "@/simulator/validation/random-production";
import { simulate } from "./simulate";
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

const told = (lines: readonly string[], event: string) =>
  lines.filter((line) => line.includes(`"event":"${event}"`));

test("a run that waits for a place and shares processors says so", () => {
  const lines = linesOf({
    horizon: 10_000 * ms,
    traffic: { kind: "burst", at: 0, count: 2, within: 0 },
    function: { cpu: 0.5 },
    platform: { vcpus: 1, concurrencyPerInstance: 2 },
    downstream: {
      name: "database",
      places: 1,
      heldBy: "request",
      time: constant(20 * ms),
      connect: constant(0),
      whenFull: { kind: "wait", maxWait: 100 * ms },
    },
  });
  expect([
    ...told(lines, "place-asked"),
    ...told(lines, "place-held"),
    ...told(lines, "computing"),
  ]).toMatchInlineSnapshot(`
    [
      "{"atMs":50,"event":"place-asked","request":0,"instance":0,"held":0,"inLine":0}",
      "{"atMs":50,"event":"place-asked","request":1,"instance":0,"held":1,"inLine":0}",
      "{"atMs":50,"event":"place-held","request":0,"instance":0}",
      "{"atMs":70,"event":"place-held","request":1,"instance":0}",
      "{"atMs":70,"event":"computing","request":0,"instance":0,"others":0}",
      "{"atMs":90,"event":"computing","request":1,"instance":0,"others":1}",
    ]
  `);
});

test("a failure says how, a queue which, a batch of whom", () => {
  const lines = linesOf({
    horizon: 10_000 * ms,
    traffic: { kind: "burst", at: 0, count: 2, within: 10 * ms },
    function: { errors: 1 },
    invocation: {
      kind: "queue",
      batch: 2,
      batchWindow: 50 * ms,
      pollers: { from: 1, perMinute: 0, upTo: 1 },
      maxConcurrency: null,
      visibility: 1_000 * ms,
      receives: 1,
      partial: false,
    },
    interventions: [{ kind: "errors", at: 5_000 * ms, for: 1_000 * ms, share: 1 }],
  });
  expect(
    ["enqueued", "queued", "cold", "dead-lettered", "fault-begun", "fault-ended"].flatMap((event) =>
      told(lines, event),
    ),
  ).toMatchInlineSnapshot(`
    [
      "{"atMs":0,"event":"enqueued","request":0}",
      "{"atMs":5,"event":"enqueued","request":1}",
      "{"atMs":5,"event":"cold","request":0,"instance":0}",
      "{"atMs":5,"event":"cold","request":1,"instance":0,"batch":0}",
      "{"atMs":105,"event":"dead-lettered","request":0,"instance":0,"failure":"error"}",
      "{"atMs":105,"event":"dead-lettered","request":1,"instance":0,"failure":"error"}",
      "{"atMs":5000,"event":"fault-begun","intervention":0,"fault":"errors"}",
      "{"atMs":6000,"event":"fault-ended","intervention":0,"fault":"errors"}",
    ]
  `);
});

test("pollers are counted when there are more", () => {
  const lines = linesOf({
    horizon: 10_000 * ms,
    traffic: { kind: "burst", at: 0, count: 3, within: 0 },
    function: { duration: constant(20_000 * ms) },
    invocation: {
      kind: "queue",
      batch: 1,
      batchWindow: 0,
      pollers: { from: 1, perMinute: 12, upTo: 2 },
      maxConcurrency: null,
      visibility: 30_000 * ms,
      receives: 1,
      partial: false,
    },
  });
  expect(told(lines, "pollers-changed")).toEqual([
    '{"atMs":5000,"event":"pollers-changed","pollers":2}',
  ]);
});

test("every line of any run is whole, and what a scaler saw and when events are read is told", () => {
  const seen = new Map<string, string>();
  for (let n = 0; n < 20; n++) {
    const trace = record(randomProduction(n));
    trace.events.kind.forEach((_, row) => {
      const line = eventAt(trace, row);
      expect(Object.values(line)).not.toContain(undefined);
      seen.set(line.event, Object.keys(line).join());
    });
  }
  expect(seen.get("scaler-looked")).toBe("atMs,event,mean,lately,busy,wanted,ready,panicking");
  expect(seen.get("reader-closed")).toBe("atMs,event,opensAtMs");
});

test("the help names every kind of event", () => {
  const { out } = simulate(["--help"]);
  const words = new Set(out.match(/-?[a-z]+(?:-[a-z]+)*/g));
  const isNamed = (kind: string) => words.has(kind) || words.has(kind.replace("instance", ""));
  expect(eventKinds.filter((kind) => !isNamed(kind))).toEqual([]);
});
