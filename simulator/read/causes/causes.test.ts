// Each cause in a scenario small enough to be worked out by hand.

import { expect, test } from "vitest";
import { type Change, constant, scenarioWith } from "../../plain";
import type { Invocation, TargetScaler } from "../../scenario";
import { database, patientClients, smallRun } from "../../small-run";
import { causesOf } from "./causes";

const second = 1_000_000;
const wait = (seconds: number) => ({ kind: "wait", maxWait: seconds * second }) as const;

test("a run waits for a place, behind as many as stand in line", () => {
  const trace = smallRun([0, 0, 0], { downstream: database });
  expect([0, 1, 2].map((request) => causesOf(trace, request)[0]?.place)).toMatchObject([
    { askedAt: second, held: 0, places: 1, ahead: 0, heldAt: second, without: null },
    { askedAt: second, held: 1, ahead: 0, heldAt: 3 * second },
    { askedAt: second, held: 1, ahead: 1, heldAt: 5 * second },
  ]);
  expect(causesOf(trace, 2, 2 * second)[0]?.place).toMatchObject({ heldAt: null, without: null });
  expect(causesOf(trace, 2, 0)[0]?.place).toBeNull();
});

test("a run without a place was refused, or waited too long, or was cut off in line", () => {
  const without = (change: Change) =>
    causesOf(smallRun([0, 0], { downstream: database, ...change }), 1).map(({ place, met }) => [
      place?.without,
      met?.kind === "failed" && met.failure,
    ]);
  const refuse = { ...database, whenFull: { kind: "refuse" } } as const;
  expect(without({ downstream: refuse })).toEqual([["refused", "no-place"]]);
  expect(without({ downstream: { ...database, whenFull: wait(1) } })).toEqual([
    ["waited-too-long", "no-place"],
  ]);
  const kept = { ...database, heldBy: "instance", time: constant(second / 2) } as const;
  expect(without({ downstream: kept, function: { timeout: 2 * second } })).toEqual([
    ["timeout", "timeout"],
  ]);
});

test("a fault downstream refuses, or lets a place be held longer", () => {
  const fault = { kind: "downstream", at: 0, for: 2 * second, slower: 3, refuses: false } as const;
  const place = (refuses: boolean) =>
    causesOf(smallRun([0], { downstream: database, interventions: [{ ...fault, refuses }] }), 0)[0]
      ?.place;
  expect(place(false)).toMatchObject({ refuses: false, slower: 3, heldAt: second });
  expect(place(true)).toMatchObject({ refuses: true, without: "refused" });
});

test("a run computes more slowly with others than alone", () => {
  const trace = smallRun([0, 0.5], {
    function: { cpu: 1 },
    platform: { vcpus: 1, concurrencyPerInstance: 2 },
  });
  // Alone for half a second, then two at half the speed for a second, then the second one alone.
  expect(causesOf(trace, 0)[0]?.computed).toEqual({
    since: 0,
    until: 1.5 * second,
    othersAtFirst: 0,
    others: 1 / 1.5,
    alone: second,
  });
  expect(causesOf(trace, 1)[0]?.computed).toMatchObject({ until: 2 * second, othersAtFirst: 1 });
  expect(causesOf(trace, 1, second)[0]?.computed).toMatchObject({ until: null, alone: null });
});

test("a run on half a processor takes twice as long, and shares it with nobody", () => {
  const trace = smallRun([0], { function: { cpu: 0.5 }, platform: { vcpus: 0.5 } });
  expect(causesOf(trace, 0)[0]?.computed).toEqual({
    since: second / 2,
    until: 1.5 * second,
    othersAtFirst: 0,
    others: 0,
    alone: second,
  });
});

test("every try says which it is and what it met", () => {
  const clients = patientClients;
  const trace = smallRun([0, 0], {
    clients,
    platform: { maxInstances: 1, requestsPerSecond: null },
  });
  const met = (request: number) => causesOf(trace, request).map((one) => [one.nth, one.met]);
  expect(met(0)).toEqual([[1, null]]);
  // At 0 the one instance is taken; at 1 s it is free again.
  expect(met(1)).toEqual([
    [1, { kind: "refused", limit: "cap" }],
    [2, null],
  ]);
  const failing = smallRun([0], { clients, function: { errors: 1 } });
  expect(causesOf(failing, 0).map((one) => one.met)).toEqual(
    Array.from({ length: 4 }, () => ({ kind: "failed", failure: "error" })),
  );
  expect(causesOf(failing, 0, 1.5 * second)).toHaveLength(1);
});

test("a run, or a wait for a start, that is lost with its instance says so", () => {
  const interventions = [{ kind: "lose", at: 0.5 * second, share: 1 }] as const;
  const slow = { ...scenarioWith({}).platform.coldStart, provision: constant(3 * second) };
  for (const platform of [{}, { coldStart: slow }])
    expect(causesOf(smallRun([0], { interventions, platform }), 0)[0]?.met).toEqual({
      kind: "failed",
      failure: "lost",
    });
});

test("requests a second are a limit of their own", () => {
  const trace = smallRun([0, 0], { platform: { requestsPerSecond: 1 } });
  expect(causesOf(trace, 1)[0]?.met).toEqual({ kind: "refused", limit: "requests" });
});

test("in line a request stands behind others, at the limit it met", () => {
  const trace = smallRun([0, 0, 0.25], {
    platform: { maxInstances: 1, whenFull: { kind: "queue", maxWait: 30 * second } },
  });
  expect(causesOf(trace, 2)[0]?.waits).toEqual([
    {
      kind: "line",
      since: 0.25 * second,
      until: 2 * second,
      ahead: 1,
      limit: "cap",
      allowedAt: null,
      scaler: null,
    },
  ]);
  expect(causesOf(trace, 2, second)[0]?.waits).toMatchObject([{ until: null }]);
});

const scaler: TargetScaler = {
  kind: "target",
  concurrency: 1,
  utilization: 1,
  cpu: null,
  every: 2 * second,
  window: 4 * second,
  panic: null,
  maxUpRate: 1000,
  maxDownRate: 2,
  toZeroAfter: 10 * second,
  minInstances: 1,
  onDemand: false,
  unwanted: "end",
};

test("a scaler has not acted yet: what it saw, and when it looks next", () => {
  const trace = smallRun([0, 1, 2.5], {
    function: { duration: constant(20 * second) },
    platform: { autoscaler: scaler, maxInstances: 2 },
  });
  expect(causesOf(trace, 1)[0]?.waits).toMatchObject([
    { kind: "line", limit: "scaler", scaler: { looked: null, nextAt: 2 * second } },
  ]);
  // At 2 s: one at work for 2 s and one in line for 1 s, over 2 s.
  expect(causesOf(trace, 2)[0]?.waits).toMatchObject([
    {
      kind: "line",
      limit: "scaler",
      until: 20 * second,
      scaler: { looked: { at: 2 * second, mean: 1.5, wanted: 2, ready: 1 }, nextAt: 4 * second },
    },
  ]);
});

const queue: Extract<Invocation, { kind: "queue" }> = {
  kind: "queue",
  batch: 1,
  batchWindow: 0,
  pollers: { from: 1, perMinute: 12, upTo: 2 },
  maxConcurrency: null,
  visibility: 30 * second,
  receives: 2,
  partial: false,
};

test("a message is not read while every poller is at work, and a poller comes", () => {
  const trace = smallRun([0, 1, 1], {
    function: { duration: constant(20 * second) },
    invocation: queue,
  });
  expect(causesOf(trace, 2)[0]?.waits).toEqual([
    {
      kind: "messages",
      since: second,
      until: 20 * second,
      ahead: 1,
      pollers: 1,
      reading: 1,
      resting: 0,
      growsAt: 6 * second,
      fillsUntil: null,
    },
  ]);
  expect(causesOf(trace, 2, 7 * second)[0]?.waits).toMatchObject([
    { until: null, pollers: 2, reading: 2, growsAt: null },
  ]);
});

test("a message waits for its batch to fill, and runs with it", () => {
  const trace = smallRun([0, 1, 2], {
    invocation: { ...queue, batch: 3, batchWindow: 5 * second },
  });
  const [first] = causesOf(trace, 0);
  expect(first?.waits).toMatchObject([{ until: 2 * second, ahead: 0, fillsUntil: 5 * second }]);
  expect([0, 1, 2].map((one) => causesOf(trace, one)[0]?.batch)).toEqual(
    Array.from({ length: 3 }, () => ({ first: 0, size: 3 })),
  );
  expect(causesOf(trace, 2, 1)).toEqual([]);
});

test("a poller whose batch was refused rests", () => {
  const trace = smallRun([0, 1, 2], {
    function: { duration: constant(20 * second) },
    platform: { maxInstances: 1 },
    invocation: { ...queue, pollers: { from: 2, perMinute: 0, upTo: 2 } },
  });
  expect(causesOf(trace, 1)[0]?.met).toEqual({ kind: "refused", limit: "cap" });
  expect(causesOf(trace, 2)[0]?.waits).toMatchObject([
    { pollers: 2, reading: 1, resting: 1, growsAt: null },
  ]);
});

test("events wait while the platform pauses after a refusal", () => {
  const invocation = {
    kind: "async",
    retries: 0,
    retryAfter: [],
    maxAge: 600 * second,
    jitter: "none",
  } as const;
  const trace = smallRun([0, 0, 0.25, 0.5], { invocation, platform: { maxInstances: 1 } });
  expect(causesOf(trace, 1)[0]?.met).toEqual({ kind: "refused", limit: "cap" });
  expect(causesOf(trace, 3)[0]?.waits).toEqual([
    {
      kind: "events",
      since: 0.5 * second,
      until: second,
      ahead: 1,
      refusedAt: 0,
      opensAt: second,
    },
  ]);
});
