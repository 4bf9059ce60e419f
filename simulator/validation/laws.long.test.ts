// Laws that hold for every scenario, tried on many of them.

import fc from "fast-check";
import { expect, test } from "vitest";
import { constant, plain, scenarioWith } from "../plain";
import { meter } from "../run/meter";
import { record } from "../run/record";
import type { Scenario } from "../scenario";
import { endReasons, outcomes } from "../trace/kinds";
import { randomScenario } from "./random-scenario";
import { highest, holdsForAll, total } from "./random-traces";

const anyScenario = fc.nat({ max: 1_000_000 }).map(randomScenario);
const completed = outcomes.indexOf("completed");

test("every request is accounted for", () => {
  holdsForAll((trace) => {
    const { requests } = trace.report;
    const { arrived, throttled, timedOut, failed, deadLettered, inFlight } = requests;
    const over = requests.completed + throttled + timedOut + failed + deadLettered;
    expect(over + inFlight).toBe(arrived);
    expect(requests.warm + requests.cold + requests.waited).toBeLessThanOrEqual(arrived);
  });
});

test("the counts of the report are those of the trace", () => {
  holdsForAll(({ report, requests, instances }) => {
    const count = (outcome: (typeof outcomes)[number]) =>
      requests.outcome.filter((one) => one === outcomes.indexOf(outcome)).length;
    expect(report.requests).toMatchObject({
      arrived: requests.arrivedAt.length,
      completed: count("completed"),
      throttled: count("throttled"),
      timedOut: count("timed-out"),
      failed: count("failed"),
      deadLettered: count("dead-lettered"),
      inFlight: count("in-flight"),
    });
    expect(report.instances.created).toBe(instances.createdAt.length);
  });
});

test("the latencies of the report are those of the trace", () => {
  holdsForAll(({ report, requests }) => {
    const latencies = [...requests.arrivedAt.keys()]
      .filter((n) => requests.outcome[n] === completed)
      .map((n) => (requests.endedAt[n] ?? 0) - (requests.arrivedAt[n] ?? 0))
      .sort((a, b) => a - b);
    const sum = latencies.reduce((total, latency) => total + latency, 0);
    const p90 = latencies[Math.ceil(0.9 * latencies.length) - 1] ?? 0;
    expect(report.latencyMs.mean).toBe(latencies.length > 0 ? sum / latencies.length / 1000 : 0);
    expect(report.latencyMs.p90).toBe(p90 / 1000);
    expect(report.latencyMs.max).toBe((latencies.at(-1) ?? 0) / 1000);
  });
});

test("meter and recorder report the same, to the last digit", () => {
  holdsForAll((trace) => {
    expect(meter(trace.scenario)).toEqual(trace.report);
  });
});

test("the same scenario has the same digest, another seed another one", () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const poisson = { ...scenario, traffic: { kind: "poisson", perSecond: 2 } } as const;
      const { digest } = meter(poisson);
      expect(meter(poisson).digest).toBe(digest);
      expect(meter({ ...poisson, seed: poisson.seed + 1 }).digest).not.toBe(digest);
    }),
    { numRuns: 50 },
  );
});

test("no instance runs more requests at once than it may", () => {
  holdsForAll(({ tries, instances, scenario, horizon }) => {
    const changes = [...instances.createdAt.keys()].map((): [number, number][] => []);
    for (const [row, instance] of tries.instance.entries()) {
      const startedAt = tries.startedAt[row] ?? 0;
      // A batch is one run, its first message's.
      if (instance < 0 || startedAt > horizon || (tries.batch[row] ?? 0) >= 0) continue;
      changes[instance]?.push([startedAt, 1], [tries.endedAt[row] ?? 0, -1]);
    }
    for (const list of changes)
      expect(highest(list)).toBeLessThanOrEqual(scenario.platform.concurrencyPerInstance);
  });
});

test("there are never more instances able to take work than the cap", () => {
  holdsForAll(({ instances, scenario }) => {
    const changes = [...instances.createdAt.keys()].flatMap((n): [number, number][] => [
      [instances.createdAt[n] ?? 0, 1],
      [Math.min(instances.drainingAt[n] ?? 0, instances.endedAt[n] ?? 0), -1],
    ]);
    expect(highest(changes)).toBeLessThanOrEqual(scenario.platform.maxInstances ?? changes.length);
  });
});

test("an instance that has ended says why", () => {
  holdsForAll(({ instances }) => {
    for (const [row, endedAt] of instances.endedAt.entries())
      if (endedAt < Number.POSITIVE_INFINITY)
        expect(endReasons[instances.endReason[row] ?? -1]).toBeDefined();
  });
});

test("a run that came to no result says how it ended", () => {
  holdsForAll(({ tries }) => {
    const answered = [completed, outcomes.indexOf("in-flight")];
    for (const [row, startedAt] of tries.startedAt.entries()) {
      const isOver =
        startedAt < Number.POSITIVE_INFINITY && !answered.includes(tries.outcome[row] ?? 0);
      if (isOver) expect(tries.failure[row]).toBeGreaterThan(0);
      else if (tries.outcome[row] === completed) expect(tries.failure[row]).toBe(0);
    }
  });
});

test("time never falls", () => {
  holdsForAll(({ events, tries, idle, instances, requests, looks, spares, pauses, pollers }) => {
    const { createdAt } = instances;
    for (const column of [
      ...[events.at, tries.at, idle.since, createdAt, requests.arrivedAt],
      ...[looks.at, spares.since, pauses.at, pollers.at],
    ])
      expect(column.every((at, n) => n === 0 || at >= (column[n - 1] ?? 0))).toBe(true);
  });
});

test("starting, busy and idle make up the instances, and are those of the trace", () => {
  holdsForAll(({ report, instances, idle, horizon }) => {
    const { mean, meanStarting, meanBusy, meanIdle } = report.instances;
    expect(meanStarting + meanBusy + meanIdle).toBeCloseTo(mean, 10);
    const within = (from: number, to: number) => Math.max(0, Math.min(to, horizon) - from);
    const alive = total(instances.createdAt.map((at, n) => within(at, instances.endedAt[n] ?? 0)));
    const starting = total(
      instances.createdAt.map((at, n) =>
        within(at, Math.min(instances.readyAt[n] ?? 0, instances.endedAt[n] ?? 0)),
      ),
    );
    const idling = total(idle.since.map((at, n) => within(at, idle.endedAt[n] ?? 0)));
    expect(mean).toBe(alive / horizon);
    expect(meanStarting).toBe(starting / horizon);
    expect(meanIdle).toBe(idling / horizon);
  });
});

test("Little's law, exactly: with one request per instance, instance time at work is request time", () => {
  const onePerInstance = anyScenario.map(
    (scenario): Scenario => ({
      ...scenario,
      interventions: [],
      platform: {
        ...scenario.platform,
        concurrencyPerInstance: 1,
        keepAlive: { kind: "fixed", idle: constant(2_000_000) },
      },
    }),
  );
  fc.assert(
    fc.property(onePerInstance, (scenario) => {
      const { report, tries, horizon } = record(scenario);
      const inside = tries.placedAt.map((at, row) =>
        Math.max(0, Math.min(tries.endedAt[row] ?? 0, horizon) - Math.min(at, horizon)),
      );
      const { meanBusy, meanStarting } = report.instances;
      expect(meanBusy + meanStarting).toBeCloseTo(total(inside) / horizon, 10);
    }),
    { numRuns: 100 },
  );
});

test("whatever the platform, arrivals and handler durations are the same", () => {
  fc.assert(
    fc.property(anyScenario, anyScenario, (one, other) => {
      const unlimited = { ...one, function: { ...one.function, timeout: 1e12 }, horizon: 1e8 };
      const here = handled({ ...unlimited, platform: { ...one.platform, firstRunFactor: 1 } });
      const there = handled({ ...unlimited, platform: { ...other.platform, firstRunFactor: 1 } });
      expect(there.arrivedAt).toEqual(here.arrivedAt);
      for (const [n, duration] of here.durations.entries()) {
        const elsewhere = there.durations[n] ?? null;
        if (duration !== null && elsewhere !== null) expect(elsewhere).toBe(duration);
      }
    }),
    { numRuns: 100 },
  );
});

test("an event sent by hand changes no other request's arrival or duration", () => {
  const scenario = scenarioWith({
    traffic: { kind: "poisson", perSecond: 1 },
    function: { duration: { kind: "exponential", mean: 300_000 } },
    horizon: 60_000_000,
  });
  const before = handled(scenario);
  const interventions = [{ kind: "events", at: 30_000_000, count: 1 }] as const;
  const after = handled({ ...scenario, interventions });
  const sent = after.arrivedAt.indexOf(30_000_000);
  expect(after.arrivedAt.toSpliced(sent, 1)).toEqual(before.arrivedAt);
  expect(after.durations.toSpliced(sent, 1)).toEqual(before.durations);
});

test("a trace can be cloned for another thread", () => {
  const trace = record(randomScenario(7));
  expect(structuredClone(trace)).toEqual(trace);
});

test("a run without requests reports zeros, not NaN", () => {
  const { requests, latencyMs, instances, coldShare, cost } = meter(plain);
  for (const value of [
    ...Object.values(requests),
    ...Object.values(instances),
    ...Object.values(cost),
    coldShare,
    latencyMs.mean,
    latencyMs.p99,
  ])
    expect(value).toBe(0);
});

function handled(scenario: Scenario) {
  const { requests, tries } = record(scenario);
  return {
    arrivedAt: [...requests.arrivedAt],
    durations: [...requests.lastTry].map((row, n) =>
      requests.outcome[n] === completed && tries.previous[row] === -1
        ? (tries.endedAt[row] ?? 0) - (tries.startedAt[row] ?? 0)
        : null,
    ),
  };
}
