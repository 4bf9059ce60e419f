// Frames against a replay that reads the whole trace from its beginning, event by event.

import fc from "fast-check";
import { expect, test } from "vitest";
import { constant, plain, scenarioWith } from "../plain";
import { record } from "../run/record";
import { eventKinds } from "../trace/kinds";
import type { Trace } from "../trace/trace";
import { randomProduction } from "../validation/random-production";
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
      spare: false,
      connected: false,
      runs: 0,
      computing: 0,
    },
  ]);
  const busy = frameAt(oneColdStart, 1400 * ms);
  expect(busy.instances[0]?.state).toEqual({ kind: "running", since: 1400 * ms });
  expect(busy.requests.map(({ request, state }) => ({ request, ...state }))).toEqual([
    {
      request: 0,
      kind: "running",
      instance: 0,
      since: 1400 * ms,
      until: 1900 * ms,
      stage: { kind: "waiting", since: 1400 * ms, until: 1900 * ms },
    },
    {
      request: 1,
      kind: "queued",
      queue: "line",
      limit: "cap",
      since: 1200 * ms,
      until: 3200 * ms,
    },
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

test.each([
  ["any scenario", randomScenario],
  ["production's troubles", randomProduction],
])("every frame agrees with a replay of the events: %s", (_, scenarioOf) => {
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000 }), fc.nat({ max: 60_000_000 }), (n, anyTime) => {
      const trace = record(scenarioOf(n));
      const times = [
        Math.min(anyTime, trace.horizon),
        ...trace.events.at.filter((_, row) => row % 17 === n % 17),
      ];
      for (const at of times.slice(0, 12))
        expect(told(frameAt(trace, at))).toEqual(replayed(trace, at));
    }),
    { numRuns: 100 },
  );
});

/** Places held downstream, and whatever else of a frame can be summed over time. */
test("the places that frames say are held are those of the report", () => {
  let tried = 0;
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000 }), (n) => {
      const trace = record(randomProduction(n));
      const { events, horizon, report } = trace;
      if (trace.scenario.downstream === null || events.at.length > 3000) return;
      tried++;
      const times = [...new Set(events.at)];
      let held = 0;
      for (const [place, at] of times.entries()) {
        const { downstream } = frameAt(trace, at);
        held += (downstream?.held ?? 0) * ((times[place + 1] ?? horizon) - at);
        expect(downstream?.held).toBeLessThanOrEqual(downstream?.places ?? 0);
      }
      expect(held / horizon).toBeCloseTo(report.downstream.meanBusy, 9);
    }),
    { numRuns: 60 },
  );
  expect(tried).toBeGreaterThan(10);
});

type Told = {
  readonly instances: readonly string[];
  readonly underWay: readonly string[];
  readonly inForce: number;
  readonly looks: number | null;
  readonly pollers: number | null;
  readonly standing: number;
  readonly hidden: number | null;
  readonly counts: Readonly<Record<string, number>>;
};

function whereIn(state: Frame["requests"][number]["state"]): string {
  if (state.kind === "queued") return state.queue;
  return state.kind === "running" ? state.stage.kind : "";
}

function told(frame: Frame): Told {
  return {
    instances: frame.instances.map(({ number, state, running, draining, spare }) =>
      [number, state.kind, running.length, draining, spare].join(" "),
    ),
    underWay: frame.requests
      .map(({ request, state }) => `${request} ${state.kind} ${whereIn(state)}`)
      .sort(),
    inForce: frame.faults.length,
    looks: frame.scaler?.at ?? null,
    pollers: frame.queue?.pollers ?? null,
    standing: frame.queue?.visible ?? frame.events?.waiting ?? 0,
    hidden: frame.queue?.hidden ?? null,
    counts: frame.counts,
  };
}

function replayed(trace: Trace, at: number): Told {
  const instances = new Map<
    number,
    { state: string; running: number; draining: boolean; spare: boolean }
  >();
  const underWay = new Map<number, string>();
  const { scenario } = trace;
  const { invocation } = scenario;
  let inForce = 0;
  let looks: number | null = null;
  let pollers =
    invocation.kind === "queue"
      ? Math.min(
          invocation.pollers.from,
          invocation.pollers.upTo,
          invocation.maxConcurrency ?? invocation.pollers.upTo,
        )
      : null;
  const batches = batchesOf(trace);
  /** The messages of a batch go on together. */
  const goOn = (row: number, stage: string) => {
    for (const one of [row, ...(batches.get(row) ?? [])])
      underWay.set(tries.request[one] ?? -1, `running ${stage}`);
  };
  const counts: Record<string, number> = Object.fromEntries(eventKinds.map((kind) => [kind, 0]));
  const { events, tries } = trace;
  const begin = (row: number) => {
    const instance = instances.get(tries.instance[row] ?? -1);
    if (instance) Object.assign(instance, { state: "running", running: instance.running + 1 });
    underWay.set(tries.request[row] ?? -1, "running waiting");
  };
  const leave = (row: number) => {
    const instance = instances.get(tries.instance[row] ?? -1);
    if (instance && underWay.get(tries.request[row] ?? -1)?.startsWith("running"))
      instance.running--;
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
      instances.set(ref, {
        state: ready ? "running" : "starting",
        running: 0,
        draining: false,
        spare: false,
      });
    } else if (kind === "instance-ready" && instance) instance.state = "running";
    else if (kind === "instance-idle" && instance) instance.state = "idle";
    else if (kind === "instance-draining" && instance) instance.draining = true;
    else if (kind === "instance-gone") instances.delete(ref);
    else if (kind === "instance-spare" && instance) instance.spare = true;
    else if (kind === "instance-wanted" && instance) instance.spare = false;
    else if (kind === "fault-begun" && scenario.interventions[ref]?.kind !== "lose") inForce++;
    else if (kind === "fault-ended") inForce--;
    else if (kind === "scaler-looked") looks = events.at[n] ?? 0;
    else if (kind === "pollers-changed") pollers = trace.pollers.count[ref] ?? 0;
    else if (kind === "place-asked") goOn(ref, "in-line");
    else if (kind === "place-held") goOn(ref, "holding");
    else if (kind === "computing") goOn(ref, "computing");
    else if (kind === "enqueued") underWay.set(request, `queued ${queueOf(trace)}`);
    else if (kind === "queued") underWay.set(request, "queued line");
    else if (kind === "warm" || kind === "run-started") begin(ref);
    else if (kind === "waited" || kind === "cold") underWay.set(request, "waiting-for-start ");
    else if (kind === "retry-set") {
      leave(ref);
      if ((tries.againAt[ref] ?? 0) > at) underWay.set(request, "waiting-to-be-tried-again ");
    } else if (/completed|timed-out|throttled|dead-lettered|^failed/.test(kind)) leave(ref);
  }
  // Where nobody shares its processors, when a run computes is known when it begins, and is no event.
  for (const [request, state] of underWay) {
    const row = tries.request.lastIndexOf(request);
    if (state === "running waiting" && (computingFrom(trace, row, at) ?? at + 1) <= at)
      underWay.set(request, "running computing");
  }
  return {
    instances: [...instances].map(([number, { state, running, draining, spare }]) =>
      [number, state, running, draining, spare].join(" "),
    ),
    underWay: [...underWay].map(([request, state]) => `${request} ${state}`).sort(),
    inForce,
    looks,
    pollers,
    standing: [...underWay.values()].filter((state) => /queued (messages|events)/.test(state))
      .length,
    hidden:
      pollers === null
        ? null
        : [...underWay.values()].filter((state) => /tried-again/.test(state)).length,
    counts,
  };
}

function queueOf({ scenario }: Trace): string {
  return scenario.invocation.kind === "queue" ? "messages" : "events";
}

/** By the first message of each, the others. */
function batchesOf({ tries }: Trace): ReadonlyMap<number, readonly number[]> {
  const batches = new Map<number, number[]>();
  for (const [row, first] of tries.batch.entries()) {
    const others = batches.get(first);
    if (others) others.push(row);
    else batches.set(first, [row]);
  }
  return batches;
}

/** As the latest try by that instant computes. */
function computingFrom({ tries }: Trace, last: number, at: number): number | null {
  let row = last;
  while ((tries.at[row] ?? 0) > at) row = tries.previous[row] ?? -1;
  const first = tries.batch[row] ?? -1;
  return tries.computesAt[first < 0 ? row : first] ?? null;
}
