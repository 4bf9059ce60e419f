// Whether keeping instances longer can cost cold starts, and what the other policies do.

import fc from "fast-check";
import { expect, test } from "vitest";
import { constant, plain, scenarioWith } from "../plain";
import type { KeepAlive, Scenario } from "../scenario";
import { meter } from "./meter";
import { record } from "./record";

const second = 1_000_000;

test("without cold start time, a longer keep-alive never makes more cold starts", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(60), { minLength: 2, maxLength: 14 }),
      fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 30 }),
      (at, durations, idle, more) => {
        expect(coldOf(at, durations, 0, idle + more)).toBeLessThanOrEqual(
          coldOf(at, durations, 0, idle),
        );
      },
    ),
    { numRuns: 2000 },
  );
});

test("with cold start time it can: the start that was saved had kept an instance until it was needed", () => {
  const at = [2, 15, 34, 48, 52];
  expect(coldOf(at, [4], 10, 5)).toBe(3);
  expect(coldOf(at, [4], 10, 6)).toBe(4);
});

test("an idle instance expires after its keep-alive, measured from the end of its last request", () => {
  const { instances } = record(keeping({ kind: "fixed", idle: constant(5 * second) }, [0, 4, 20]));
  expect([...instances.endedAt]).toEqual([10 * second, 26 * second]);
});

test("without keep-alive every request is cold, and instances end with their request", () => {
  const { report, instances } = record(keeping({ kind: "none" }, [0, 1, 5]));
  expect(report.requests).toMatchObject({ cold: 3, warm: 0 });
  expect([...instances.endedAt]).toEqual([second, 2 * second, 6 * second]);
});

test("kept for ever, an instance outlives the run", () => {
  const { report, instances } = record(keeping({ kind: "forever" }, [0, 3000]));
  expect(report.requests).toMatchObject({ cold: 1, warm: 1 });
  expect([...instances.endedAt]).toEqual([Number.POSITIVE_INFINITY]);
});

test("a keep-alive that is drawn is drawn anew for every spell", () => {
  const idle = { kind: "uniform", from: 2 * second, to: 4 * second } as const;
  const { idle: spells } = record(keeping({ kind: "fixed", idle }, [0, 2, 4, 6]));
  const lengths = [...spells.until.map((until, n) => until - (spells.since[n] ?? 0))];
  expect(new Set(lengths).size).toBe(4);
  for (const length of lengths) expect(Math.abs(length - 3 * second)).toBeLessThanOrEqual(second);
});

test("the histogram policy learns a steady rest, unloads, and loads again ahead of the next request", () => {
  const every = Array.from({ length: 40 }, (_, n) => n * 60);
  const policy = {
    kind: "histogram",
    range: 240 * second,
    bin: second,
    headPercentile: 5,
    tailPercentile: 99,
    margin: 0.1,
  } as const;
  const learned = record(keeping(policy, every)).report;
  const kept = record(keeping({ kind: "fixed", idle: constant(240 * second) }, every)).report;
  expect(learned.requests).toMatchObject({ cold: 1, warm: 39 });
  expect(learned.instances.meanIdle).toBeLessThan(kept.instances.meanIdle / 2);
});

test("the histogram policy keeps for its range while rests are few", () => {
  const policy = {
    kind: "histogram",
    range: 30 * second,
    bin: second,
    headPercentile: 5,
    tailPercentile: 99,
    margin: 0.1,
  } as const;
  const { instances, report } = record(keeping(policy, [0, 20, 60]));
  expect(report.requests).toMatchObject({ cold: 2, warm: 1 });
  expect([...instances.endedAt]).toEqual([51 * second, 91 * second]);
});

function coldOf(at: number[], durations: number[], start: number, idle: number): number {
  return meter(
    scenarioWith({
      traffic: { kind: "trace", at: at.toSorted((a, b) => a - b) },
      function: { duration: { kind: "empirical", values: durations } },
      platform: {
        coldStart: { ...plain.platform.coldStart, functionInit: constant(start) },
        keepAlive: { kind: "fixed", idle: constant(idle) },
      },
    }),
  ).requests.cold;
}

function keeping(keepAlive: KeepAlive, atSeconds: number[]): Scenario {
  return scenarioWith({
    traffic: { kind: "trace", at: atSeconds.map((at) => at * second) },
    function: { duration: constant(second) },
    platform: { keepAlive },
  });
}
