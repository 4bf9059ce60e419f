// The rules one by one, on runs small enough to follow by hand. Times in seconds.

import { expect, test } from "vitest";
import { type Change, constant, plain, scenarioWith } from "../plain";
import { explain } from "../read/explain";
import type { Platform, Scenario, Traffic } from "../scenario";
import { endReasons, eventKinds, outcomes } from "../trace/kinds";
import type { Trace } from "../trace/trace";
import { RunTooLarge, traceLimits } from "./limits";
import { meter } from "./meter";
import { record } from "./record";

const second = 1_000_000;

test("a request takes a ready slot, else a starting one, else a new instance", () => {
  const trace = run([0, 0.5, 0.6, 3], { concurrencyPerInstance: 2, coldStart: starting(1) });
  expect(causes(trace)).toEqual(["cold 0", "waited-for-start 0", "cold 1", "warm 1"]);
  expect(trace.report.requests).toMatchObject({ cold: 2, waited: 1, warm: 1 });
  expect([...trace.tries.startedAt]).toEqual([1, 1, 1.6, 3].map((at) => at * second));
});

test("a ready slot goes before a starting one", () => {
  const trace = run([0, 1.5, 1.6, 1.7, 2.1], { concurrencyPerInstance: 2, coldStart: starting(1) });
  // 0 runs on instance 0 from 1 to 2; 1.5 joins it; 1.6 starts instance 1; at 2.1 instance 0 has a slot.
  expect(causes(trace)).toEqual(["cold 0", "warm 0", "cold 1", "waited-for-start 1", "warm 0"]);
});

test("each placement takes the instance it is named after", () => {
  // Four at once make instances 0 to 3; the ends come in the order 0, 2, 1, 3.
  const chosen = (placement: Platform["placement"]) =>
    record(
      scenarioWith({
        traffic: at([0, 0, 0, 0, 20]),
        function: { duration: constant(second) },
        interventions: [],
        platform: { placement },
      }),
    ).tries.instance[4];
  expect(chosen("newest")).toBe(3);
  expect(chosen("oldest")).toBe(0);
  expect(chosen("most-recently-used")).toBe(3);
  expect(chosen("least-recently-used")).toBe(0);
});

test("most recently used and newest differ once an old instance has been used again", () => {
  const last = (placement: Platform["placement"]) => {
    const trace = run([0, 0, 2, 2, 3.5, 5], { placement });
    return trace.tries.instance[5];
  };
  expect(last("most-recently-used")).toBe(record(scenarioAt([0, 0, 2, 2, 3.5])).tries.instance[4]);
  expect(last("newest")).toBe(1);
  expect(last("oldest")).toBe(0);
});

test("random placement uses every idle instance", () => {
  const traffic: Traffic = {
    kind: "sum",
    of: [at([0, 0, 0, 0]), { kind: "constant", perSecond: 0.5 }],
  };
  const trace = record(
    scenarioWith({
      horizon: 200 * second,
      traffic,
      function: { duration: constant(second) },
      platform: { placement: "random" },
    }),
  );
  expect(new Set(trace.tries.instance.slice(4))).toEqual(new Set([0, 1, 2, 3]));
});

test("at an exact tie, ends come before arrivals and expiry wins", () => {
  expect(run([0, 1], {}).report.requests).toMatchObject({ cold: 1, warm: 1 });
  const keepAlive = { kind: "fixed", idle: constant(2 * second) } as const;
  expect(run([0, 3], { keepAlive }).report.requests).toMatchObject({ cold: 2, warm: 0 });
});

test("at an exact tie of an end and an expiry, the end comes first", () => {
  // Both begin idle at 1; the request at 2 takes one of them until 3, when the other expires.
  const keepAlive = { kind: "fixed", idle: constant(2 * second) } as const;
  const { events } = run([0, 0, 2], { keepAlive });
  const atThree = [...events.kind].filter((_, row) => events.at[row] === 3 * second);
  expect(atThree.map((kind) => eventKinds[kind])).toEqual([
    "completed",
    "instance-idle",
    "instance-gone",
  ]);
});

test("a full platform throttles, and says how far over it was", () => {
  const trace = run([0, 0.1, 0.2], { maxInstances: 1 });
  expect(trace.report.requests).toMatchObject({ completed: 1, throttled: 2 });
  expect(explain(trace, 2).tries[0]).toMatchObject({
    full: { limit: "cap", over: 1, allowedAt: null },
    cause: { kind: "never-placed" },
    outcome: "throttled",
  });
});

test("a queue is served first in, first out, and gives up after the longest wait", () => {
  const whenFull = { kind: "queue", maxWait: 1.5 * second } as const;
  const trace = run([0, 0.1, 0.2, 0.3], { maxInstances: 1, whenFull });
  expect(trace.report.requests).toMatchObject({ completed: 2, waited: 1, throttled: 2 });
  expect([...trace.requests.endedAt]).toEqual([1, 2, 1.7, 1.8].map((one) => one * second));
});

test("the scaling rate refills continuously and is not saved beyond its size", () => {
  const scaling = { burst: 2, refill: 1, every: 10 * second };
  const trace = run([100, 100, 100, 109.999999, 110, 110], {
    scaling,
    keepAlive: { kind: "none" },
  });
  expect(outcomesOf(trace)).toEqual([
    "completed",
    "completed",
    "throttled",
    "throttled",
    "completed",
    "throttled",
  ]);
  expect(explain(trace, 2).tries[0]?.full).toEqual({
    limit: "scaling",
    over: 1,
    allowedAt: 110 * second,
  });
});

test("a request queued for the scaling rate starts an instance at the very instant it is allowed", () => {
  const trace = run([0, 0], {
    scaling: { burst: 1, refill: 1, every: 4 * second },
    whenFull: { kind: "queue", maxWait: 60 * second },
    keepAlive: { kind: "none" },
    coldStart: starting(10),
  });
  expect(trace.tries.placedAt[1]).toBe(4 * second);
  expect(trace.report.requests).toMatchObject({ cold: 2, waited: 0 });
});

test("provisioned instances are ready from the start, used first, and do not expire", () => {
  const trace = run([1000, 1000, 1000], { provisioned: 2, coldStart: starting(1) });
  expect(causes(trace)).toEqual(["warm 1", "warm 0", "cold 2"]);
  expect(trace.instances.endedAt[0]).toBe(Number.POSITIVE_INFINITY);
});

test("an instance ends at its maximum lifetime: idle at once, busy after its last request", () => {
  const trace = run([0, 2.5, 9], { maxLifetime: constant(3 * second) });
  expect([...trace.instances.endedAt]).toEqual([3.5 * second, 12 * second]);
  expect(trace.instances.drainingAt[0]).toBe(3 * second);
  expect(reasons(trace)).toEqual(["lifetime", "lifetime"]);
});

test("a provisioned instance past its lifetime is replaced by one that is ready", () => {
  const trace = run([9], { provisioned: 1, maxLifetime: constant(4 * second) });
  expect(trace.report.requests).toMatchObject({ warm: 1, cold: 0 });
  expect([...trace.instances.createdAt].slice(0, 3)).toEqual([0, 4 * second, 8 * second]);
});

test("a run past its timeout ends there, and its instance takes no further request", () => {
  const trace = record(scenarioAt([0, 5], { function: { timeout: 0.4 * second } }));
  expect(trace.report.requests).toMatchObject({ timedOut: 2, completed: 0, cold: 2 });
  expect([...trace.instances.endedAt]).toEqual([0.4 * second, 5.4 * second]);
  expect(reasons(trace)).toEqual(["timeout", "timeout"]);
});

test("the first run on a new instance is slower by its factor", () => {
  const trace = run([0, 10], { firstRunFactor: 3 });
  expect([...trace.requests.endedAt]).toEqual([3 * second, 11 * second]);
});

test("an asynchronous event that times out is tried again after the pauses given, then dead-lettered", () => {
  const trace = record(
    scenarioAt([0], {
      function: { timeout: 0.5 * second },
      invocation: {
        kind: "async",
        retries: 2,
        retryAfter: [60 * second, 120 * second],
        maxAge: 3600 * second,
        jitter: "none",
      },
    }),
  );
  expect(trace.report.requests).toMatchObject({ arrived: 1, retried: 2, deadLettered: 1, cold: 1 });
  expect(explain(trace, 0).tries.map(({ at: tried }) => tried / second)).toEqual([0, 60.5, 181]);
});

test("an asynchronous event that is throttled backs off from 1 s, doubling, until its maximum age", () => {
  const trace = record(
    scenarioAt([0, 0.5], {
      function: { duration: constant(1000 * second) },
      invocation: {
        kind: "async",
        retries: 0,
        retryAfter: [],
        maxAge: 20 * second,
        jitter: "none",
      },
      platform: { maxInstances: 1 },
    }),
  );
  const explained = explain(trace, 1);
  expect(explained.tries.map(({ at: tried }) => tried / second)).toEqual([
    0.5, 1.5, 3.5, 7.5, 15.5,
  ]);
  expect(explained).toMatchObject({ outcome: "dead-lettered", endedAt: 20.5 * second });
});

test("a deployment retires every instance: idle at once, busy after its request", () => {
  const trace = record(
    scenarioAt([0, 4.5, 4.6, 8], { interventions: [{ kind: "deployment", at: 5 * second }] }),
  );
  expect(reasons(trace).slice(0, 2)).toEqual(["deployment", "deployment"]);
  expect([...trace.instances.endedAt].slice(0, 2)).toEqual([5.5 * second, 5.6 * second]);
  expect(explain(trace, 3).tries[0]?.cause).toEqual({
    kind: "cold",
    instance: 2,
    why: "deployment",
    busy: 0,
    starting: 0,
    lastGone: { instance: 1, at: 5.6 * second, reason: "deployment" },
  });
});

test("a changed provisioned number starts instances ahead of need, or lets idle ones go", () => {
  const trace = record(
    scenarioAt([5, 5, 20], {
      platform: { coldStart: starting(1), keepAlive: { kind: "none" } },
      interventions: [
        { kind: "provisioned", at: 2 * second, count: 2 },
        { kind: "provisioned", at: 10 * second, count: 0 },
      ],
    }),
  );
  expect(causes(trace)).toEqual(["warm 1", "warm 0", "cold 2"]);
  expect(reasons(trace).slice(0, 2)).toEqual(["provisioned-change", "provisioned-change"]);
});

test("a cold request knows why: first of all, all busy, or the last one gone and when", () => {
  const keepAlive = { kind: "fixed", idle: constant(5 * second) } as const;
  const trace = run([0, 0.5, 30], { keepAlive });
  const why = [0, 1, 2].map((n) => {
    const cause = explain(trace, n).tries[0]?.cause;
    return cause?.kind === "cold" ? [cause.why, cause.busy, cause.lastGone?.at ?? null] : null;
  });
  expect(why).toEqual([
    ["first", 0, null],
    ["all-busy", 1, null],
    ["expired", 0, 6.5 * second],
  ]);
});

test("a warm request knows its instance, since when it was idle, and how many others were", () => {
  expect(explain(run([0, 0, 4], {}), 2).tries[0]?.cause).toEqual({
    kind: "warm",
    instance: 1,
    idleSince: second,
    othersIdle: 1,
  });
});

test("events sent by hand arrive at their instant, pings at theirs", () => {
  const { requests } = record(
    scenarioWith({
      horizon: 12 * second,
      traffic: { kind: "pings", every: 5 * second },
      interventions: [{ kind: "events", at: 7 * second, count: 2 }],
    }),
  );
  expect([...requests.arrivedAt].map((one) => one / second)).toEqual([5, 7, 7, 10]);
});

test("a run too large is refused with the limit, before it starts where its requests can be told", () => {
  const endless = scenarioWith({
    traffic: { kind: "poisson", perSecond: 1e9 },
    horizon: 1000 * second,
  });
  expect(() => meter(endless)).toThrow(new RunTooLarge("requests", 1e9, 1e12));
  const long = scenarioWith({ traffic: { kind: "constant", perSecond: 1 } });
  expect(() => record(long, { ...traceLimits, requests: 3599 })).toThrow(
    "at most 3599 requests, found more",
  );
  const stuck = scenarioWith({ traffic: { kind: "renewal", gap: constant(0) } });
  expect(() => meter(stuck)).toThrow(RunTooLarge);
});

test("an instance that is started where one was lost at that instant is another, and stays", () => {
  const trace = record(
    scenarioAt([0, 0, 1], {
      horizon: 60 * second,
      function: { duration: constant(20 * second) },
      platform: {
        coldStart: starting(2),
        maxInstances: 2,
        whenFull: { kind: "queue", maxWait: 30 * second },
      },
      interventions: [{ kind: "lose", at: 10 * second, share: 1 }],
    }),
  );
  expect(outcomesOf(trace)).toEqual(["failed", "failed", "completed"]);
  expect(reasons(trace).slice(0, 2)).toEqual(["lost", "lost"]);
  expect(trace.tries.endedAt[2]).toBe(32 * second);
});

function at(seconds: readonly number[]): Traffic {
  return { kind: "trace", at: seconds.map((one) => Math.round(one * second)) };
}

/** Each request runs for a second, unless said otherwise. */
function scenarioAt(seconds: readonly number[], change: Change = {}): Scenario {
  return scenarioWith({
    ...change,
    traffic: at(seconds),
    function: { duration: constant(second), ...change.function },
  });
}

function run(seconds: readonly number[], platform: Partial<Platform>): Trace {
  return record(scenarioAt(seconds, { platform }));
}

function starting(seconds: number): Platform["coldStart"] {
  return { ...plain.platform.coldStart, functionInit: constant(seconds * second) };
}

function causes(trace: Trace): string[] {
  return [...trace.requests.arrivedAt.keys()].map((n) => {
    const cause = explain(trace, n).tries[0]?.cause;
    return cause === undefined || cause.kind === "never-placed"
      ? "never placed"
      : `${cause.kind} ${cause.instance}`;
  });
}

function outcomesOf(trace: Trace): string[] {
  return [...trace.requests.outcome].map((one) => outcomes[one] ?? "");
}

function reasons(trace: Trace): string[] {
  return [...trace.instances.endReason].map((one) => endReasons[one] ?? "");
}
