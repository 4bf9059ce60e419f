// Frames against a replay that reads the whole trace from its beginning, event by event.

import fc from "fast-check";
import { expect, test } from "vitest";
import { constant, plain, scenarioWith } from "../plain";
import { record } from "../run/record";
import { eventKinds } from "../trace/kinds";
import type { Trace } from "../trace/trace";
import { randomScenario } from "../validation/random-scenario";
import { type Frame, frameAt } from "./frame";
import { nextEventAfter, previousEventBefore } from "./steps";

const ms = 1000;

const oneColdStart = record(
  scenarioWith({
    horizon: 60_000 * ms,
    traffic: { kind: "trace", at: [1000 * ms, 1200 * ms, 5000 * ms] },
    function: { duration: constant(500 * ms) },
    platform: {
      coldStart: {
        ...plain.platform.coldStart,
        provision: constant(100 * ms),
        functionInit: constant(300 * ms),
      },
      keepAlive: { kind: "fixed", idle: constant(10_000 * ms) },
      maxInstances: 1,
      whenFull: { kind: "queue", maxWait: 2000 * ms },
    },
  }),
);

test("a frame says what is true, since when and until when", () => {
  expect(frameAt(oneColdStart, 1150 * ms).instances).toEqual([
    {
      number: 0,
      createdAt: 1000 * ms,
      provisioned: false,
      draining: false,
      state: {
        kind: "starting",
        since: 1000 * ms,
        until: 1400 * ms,
        phase: "functionInit",
        phaseSince: 1100 * ms,
        phaseUntil: 1400 * ms,
      },
      running: [],
      waiting: [0],
    },
  ]);
  const busy = frameAt(oneColdStart, 1400 * ms);
  expect(busy.instances[0]?.state).toEqual({ kind: "running", since: 1400 * ms });
  expect(busy.requests.map(({ request, state }) => ({ request, ...state }))).toEqual([
    { request: 0, kind: "running", instance: 0, since: 1400 * ms, until: 1900 * ms },
    { request: 1, kind: "queued", since: 1200 * ms, until: 3200 * ms },
  ]);
  const idle = frameAt(oneColdStart, 3000 * ms, 2000 * ms);
  expect(idle.instances[0]?.state).toEqual({
    kind: "idle",
    since: 2400 * ms,
    until: 12_400 * ms,
  });
  expect(frameAt(oneColdStart, 16_000 * ms, 1000 * ms).gone).toEqual([
    { instance: 0, reason: "expired", at: 15_500 * ms },
  ]);
});

test("steps go from event to event, phases included, and end at null", () => {
  const steps: number[] = [];
  for (
    let at = nextEventAfter(oneColdStart, -1);
    at !== null;
    at = nextEventAfter(oneColdStart, at)
  )
    steps.push(at / ms);
  expect(steps).toEqual([1000, 1100, 1200, 1400, 1900, 2400, 5000, 5500, 15_500]);
  const back: number[] = [];
  for (let at = previousEventBefore(oneColdStart, 1e9); at !== null; ) {
    back.unshift(at / ms);
    at = previousEventBefore(oneColdStart, at);
  }
  expect(back).toEqual(steps);
});

test("every frame agrees with a replay of the events", () => {
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000 }), fc.nat({ max: 60_000_000 }), (n, anyTime) => {
      const trace = record(randomScenario(n));
      const times = [anyTime, ...trace.events.at.filter((_, row) => row % 17 === n % 17)];
      for (const at of times.slice(0, 12))
        expect(told(frameAt(trace, at))).toEqual(replayed(trace, at));
    }),
    { numRuns: 150 },
  );
});

type Told = {
  readonly instances: readonly string[];
  readonly underWay: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
};

function told(frame: Frame): Told {
  return {
    instances: frame.instances.map(({ number, state, running, draining }) =>
      [number, state.kind, running.length, draining].join(" "),
    ),
    underWay: frame.requests.map(({ request, state }) => `${request} ${state.kind}`).sort(),
    counts: frame.counts,
  };
}

function replayed(trace: Trace, at: number): Told {
  const instances = new Map<number, { state: string; running: number; draining: boolean }>();
  const underWay = new Map<number, string>();
  const counts: Record<string, number> = Object.fromEntries(eventKinds.map((kind) => [kind, 0]));
  const { events, tries } = trace;
  const begin = (row: number) => {
    const instance = instances.get(tries.instance[row] ?? -1);
    if (instance) Object.assign(instance, { state: "running", running: instance.running + 1 });
    underWay.set(tries.request[row] ?? -1, "running");
  };
  const leave = (row: number) => {
    const instance = instances.get(tries.instance[row] ?? -1);
    if (instance && underWay.get(tries.request[row] ?? -1) === "running") instance.running--;
    underWay.delete(tries.request[row] ?? -1);
  };
  for (let n = 0; n < events.at.length && (events.at[n] ?? 0) <= at; n++) {
    const kind = eventKinds[events.kind[n] ?? 0] ?? "arrived";
    const ref = events.ref[n] ?? -1;
    const request = tries.request[ref] ?? -1;
    const instance = instances.get(ref);
    counts[kind] = (counts[kind] ?? 0) + 1;
    if (kind === "instance-created") {
      const ready = trace.instances.readyAt[ref] === events.at[n];
      instances.set(ref, { state: ready ? "running" : "starting", running: 0, draining: false });
    } else if (kind === "instance-ready" && instance) instance.state = "running";
    else if (kind === "instance-idle" && instance) instance.state = "idle";
    else if (kind === "instance-draining" && instance) instance.draining = true;
    else if (kind === "instance-gone") instances.delete(ref);
    else if (kind === "queued") underWay.set(request, "queued");
    else if (kind === "warm" || kind === "run-started") begin(ref);
    else if (kind === "waited" || kind === "cold") underWay.set(request, "waiting-for-start");
    else if (kind === "retry-set") {
      leave(ref);
      if ((tries.againAt[ref] ?? 0) > at) underWay.set(request, "waiting-to-be-tried-again");
    } else if (/completed|timed-out|throttled|dead-lettered/.test(kind)) leave(ref);
  }
  return {
    instances: [...instances].map(([number, { state, running, draining }]) =>
      [number, state, running, draining].join(" "),
    ),
    underWay: [...underWay].map(([request, state]) => `${request} ${state}`).sort(),
    counts,
  };
}
