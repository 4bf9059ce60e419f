// A run is bounded by what it does: scenarios that bring few requests, or none, and never end.

import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { type Change, constant, scenarioWith } from "../plain";
import type { Distribution, Intervention, Scenario, Traffic } from "../scenario";
import { randomScenario } from "../validation/random-scenario";
import { Budget } from "./budget";
import { Engine } from "./engine";
import { filmLimits, type Limits, RunTooLarge } from "./limits";
import { meter } from "./meter";
import { record } from "./record";
import { Recorder } from "./recorder";
import { reportLimits } from "./report-limits";

// Work, not waiting: only a busy machine comes near this.
vi.setConfig({ testTimeout: 60_000 });

const second = 1_000_000;
const hour = 3600 * second;
const day = 24 * hour;

const hardlyLive = (horizon: number, life: number) =>
  scenarioWith({ horizon, platform: { provisioned: 1000, maxLifetime: constant(life) } });

const rareRest: Distribution = {
  kind: "mixture",
  of: [
    { weight: 0.999999999, is: constant(1) },
    { weight: 1e-9, is: constant(50_000 * day) },
  ],
};

const byTurns = Array.from(
  { length: 40 },
  (_, n): Intervention => ({
    kind: "provisioned",
    at: (n + 1) * second,
    count: n % 2 === 0 ? 100_000 : 0,
  }),
);

const silent = (horizon: number, on: number, off: number) =>
  scenarioWith({
    horizon,
    traffic: { kind: "on-off", on: { perSecond: 0, for: on }, off: { perSecond: 0, for: off } },
  });

/** Before a day at its lowest has brought anything, so many candidates are thinned away. */
const earlyMorning: Traffic = {
  kind: "daily",
  lowPerSecond: 0,
  highPerSecond: 1_000_000,
  period: 50_000 * day,
};

const hostile: readonly (readonly [string, Scenario])[] = [
  ["a thousand kept ready that live for a second", hardlyLive(day, second)],
  ["a thousand kept ready that live for three", hardlyLive(hour, 3 * second)],
  ["a gap that hardly ever is long", scenarioWith({ traffic: { kind: "renewal", gap: rareRest } })],
  ["100,000 provisioned and none by turns", scenarioWith({ interventions: byTurns })],
  ["turns from on to off that bring nothing", silent(100 * day, 40_000, 47_000)],
  ["candidates that are thinned away", scenarioWith({ traffic: earlyMorning })],
  [
    "a fleet looked through at each of ten thousand changes",
    scenarioWith({
      platform: { provisioned: 100_000 },
      interventions: Array.from(
        { length: 10_000 },
        (_, n): Intervention => ({
          kind: "provisioned",
          at: n * 1000,
          count: 100_000,
        }),
      ),
    }),
  ],
];

test.each(hostile)("%s: neither a report nor a film is made of it", (_, scenario) => {
  const { events, ...most } = reportLimits(scenario);
  expect(events).toBeLessThan(2_100_000);
  // A tenth of what they may do, for the sake of this test's own time.
  const ofReport = { ...most, events: events / 10 };
  expect(() => meter(scenario, undefined, ofReport)).toThrow(
    new RunTooLarge("events", ofReport.events),
  );
  expect(() => record(scenario, tenth(filmLimits))).toThrow(
    /^at most (20000 requests|150000 events|30000 rows), found more$/,
  );
});

function tenth({ requests, events, rows }: Limits): Limits {
  return { requests: requests / 10, events: events / 10, rows: rows / 10 };
}

test("no more rows are kept than may be, whatever they are of", () => {
  const limits: Limits = { requests: 1e9, events: 1e9, rows: 100 };
  const crowd: Traffic = { kind: "burst", at: second, count: 101, within: 0 };
  const refusals: readonly Change[] = [
    { traffic: crowd },
    { traffic: crowd, platform: { maxInstances: 1, whenFull: { kind: "queue", maxWait: hour } } },
    { platform: { provisioned: 101 } },
  ];
  for (const change of refusals) {
    const scenario = scenarioWith(change);
    expect(() => meter(scenario, undefined, limits)).toThrow(new RunTooLarge("rows", 100));
    expect(() => record(scenario, limits)).toThrow("at most 100 rows, found more");
  }
  const fits = scenarioWith({ traffic: { ...crowd, count: 100 } });
  expect(record(fits, limits).report).toEqual(meter(fits));
});

test("whatever the scenario, a run spends no more than its budget, and all it does is spent", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 1_000_000 }).map(randomScenario),
      hostilePart(),
      fc.integer({ min: 100, max: 5_000 }),
      (some, part, events) => {
        const platform = { ...some.platform, ...part.platform };
        const scenario = scenarioWith({ ...some, ...part, platform });
        const limits: Limits = { requests: 900, events, rows: 2_000 };
        const recorder = new Recorder(limits, 0);
        try {
          new Engine(scenario, new Budget(limits), recorder).run();
        } catch (error) {
          expect(error).toBeInstanceOf(RunTooLarge);
        }
        const { requests, tries, instances } = recorder;
        expect(requests.length).toBeLessThanOrEqual(limits.requests);
        for (const { length } of [requests, tries, instances])
          expect(length).toBeLessThanOrEqual(limits.rows);
        expect(requests.length + instances.length).toBeLessThanOrEqual(events + 1);
        expect(tries.length).toBeLessThanOrEqual(2 * (events + 1));
      },
    ),
    { numRuns: 300 },
  );
});

/** What makes a run long that brings little. */
function hostilePart(): fc.Arbitrary<Change> {
  const instant = fc.integer({ min: 1, max: 50_000 });
  const none = fc.constant<Change>({});
  return fc.oneof(
    none,
    fc.record({
      platform: fc.record({
        provisioned: fc.integer({ min: 0, max: 3_000 }),
        maxLifetime: instant.map(constant),
      }),
    }),
    fc.record({
      traffic: fc.record({
        kind: fc.constant("on-off" as const),
        on: fc.record({ perSecond: fc.constantFrom(0, 1, 100_000), for: instant }),
        off: fc.record({ perSecond: fc.constantFrom(0, 1), for: instant }),
      }),
    }),
    fc.record({
      traffic: instant.map((gap) => ({
        kind: "renewal" as const,
        gap: {
          kind: "mixture" as const,
          of: [
            { weight: 1e6, is: constant(gap) },
            { weight: 1, is: constant(50_000 * day) },
          ],
        },
      })),
    }),
    fc.constant<Change>({ interventions: byTurns }),
    fc.constant<Change>({ traffic: earlyMorning }),
  );
}
