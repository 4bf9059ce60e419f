import { expect, test } from "vitest";
import { constant, scenarioWith } from "../plain";
import { record } from "../run/record";
import type { Scenario, Traffic } from "../scenario";
import { expectedArrivals } from "./expected";

const second = 1_000_000;

const random: readonly Traffic[] = [
  { kind: "poisson", perSecond: 3 },
  { kind: "renewal", gap: { kind: "uniform", from: 0, to: second } },
  { kind: "batches", gap: { kind: "exponential", mean: 2 * second }, size: 5 },
  {
    kind: "on-off",
    on: { perSecond: 10, for: 5 * second },
    off: { perSecond: 0.5, for: 15 * second },
  },
  { kind: "daily", lowPerSecond: 1, highPerSecond: 5, period: 600 * second },
];

test.each(random)("$kind traffic brings as many requests as expected", (traffic) => {
  const scenario = during(20_000, traffic);
  const expected = expectedArrivals(scenario);
  expect(Math.abs(arrivals(scenario).length / expected - 1)).toBeLessThan(0.07);
});

const exact: readonly (readonly [Traffic, readonly number[]])[] = [
  [{ kind: "constant", perSecond: 0.3 }, [3.333333, 6.666667, 10]],
  [{ kind: "pings", every: 4 * second }, [4, 8]],
  [{ kind: "renewal", gap: constant(3 * second) }, [3, 6, 9]],
  [{ kind: "batches", gap: constant(4 * second), size: 2 }, [4, 4, 8, 8]],
  [{ kind: "burst", at: second, count: 4, within: 2 * second }, [1, 1.5, 2, 2.5]],
  [{ kind: "trace", at: [0, 7, 7, 10_000_001] }, [0, 0.000007, 0.000007]],
  [{ kind: "none" }, []],
  [
    {
      kind: "sum",
      of: [
        { kind: "pings", every: 4 * second },
        { kind: "sum", of: [{ kind: "constant", perSecond: 0.5 }] },
      ],
    },
    [2, 4, 4, 6, 8, 8, 10],
  ],
];

test.each(exact)("%j arrives exactly then, up to and including the horizon", (traffic, seconds) => {
  const scenario = during(10, traffic);
  expect(arrivals(scenario).map((at) => at / second)).toEqual(seconds);
  expect(Math.abs(expectedArrivals(scenario) - seconds.length)).toBeLessThanOrEqual(1);
});

test("a day is busiest in its middle and quietest at its ends", () => {
  const day = during(1000, {
    kind: "daily",
    lowPerSecond: 1,
    highPerSecond: 9,
    period: 1000 * second,
  });
  const quarters = [0, 0, 0, 0];
  for (const at of arrivals(day)) {
    const quarter = Math.min(3, Math.floor(at / (250 * second)));
    quarters[quarter] = (quarters[quarter] ?? 0) + 1;
  }
  const [night = 0, morning = 0, afternoon = 0, evening = 0] = quarters;
  expect(Math.min(morning, afternoon)).toBeGreaterThan(2 * Math.max(night, evening));
});

test("a source brings the same requests whatever comes beside it", () => {
  const alone: Traffic = { kind: "poisson", perSecond: 1 };
  const beside: Traffic = { kind: "sum", of: [alone, { kind: "pings", every: 7 * second }] };
  const pings = new Set(arrivals(during(100, { kind: "pings", every: 7 * second })));
  expect(arrivals(during(100, beside)).filter((at) => !pings.has(at))).toEqual(
    arrivals(during(100, alone)),
  );
});

function during(seconds: number, traffic: Traffic): Scenario {
  return scenarioWith({ horizon: seconds * second, traffic, function: { duration: constant(1) } });
}

function arrivals(scenario: Scenario): number[] {
  return [...record(scenario).requests.arrivedAt];
}

test("requests of a trace run as long as they are listed, whatever the function draws", () => {
  const runs = [second, 40 * second, 0, 7];
  const traffic = { kind: "trace", at: [0, 7, 7, 3 * second], runs } as const;
  const scenario = scenarioWith({
    horizon: 100 * second,
    traffic: { kind: "sum", of: [traffic, { kind: "pings", every: 50 * second }] },
    function: { duration: { kind: "exponential", mean: second }, timeout: 30 * second },
  });
  const { tries, report } = record(scenario);
  const spans = Array.from(tries.endedAt, (end, n) => end - (tries.startedAt[n] ?? 0));
  expect(spans.slice(0, 4)).toEqual([second, 30 * second, 0, 7]);
  expect(report.requests).toMatchObject({ arrived: 6, timedOut: 1, completed: 4, inFlight: 1 });
  const other = record({ ...scenario, seed: scenario.seed + 1 });
  expect(Array.from(other.tries.endedAt).slice(0, 4)).toEqual(
    Array.from(tries.endedAt).slice(0, 4),
  );
});
