// What is true at one instant of a trace: every instance and its state, every request that is not over,
// the instances that have just gone, and what stands around them. Its parts are told in frame-parts and platform-frame.

import { type ColdStartPhase, coldStartPhases, type Micros, never } from "../scenario";
import {
  type EndReason,
  type EventKind,
  endReasons,
  eventKinds,
  type Limit,
  limits,
} from "../trace/kinds";
import { countUpTo, finite, valueAt } from "../trace/search";
import { block, type Trace } from "../trace/trace";
import type { InstanceFrame, InstanceState, RequestFrame, RequestState } from "./frame-parts";
import { type PlatformFrame, platformAt } from "./platform-frame";
import { runRow, stageOfRun } from "./run-stage";

export type Frame = PlatformFrame & {
  readonly at: Micros;
  /** In order of creation. */
  readonly instances: readonly InstanceFrame[];
  /** In order of arrival, or of the latest try. */
  readonly requests: readonly RequestFrame[];
  /** Instances that went in the span before `at` that was asked for, latest first. */
  readonly gone: readonly {
    readonly instance: number;
    readonly reason: EndReason;
    readonly at: Micros;
  }[];
  /** How often each kind of event has happened up to now. */
  readonly counts: Readonly<Record<EventKind, number>>;
};

/** The frame at an instant; everything that happens at that very instant has happened. */
export function frameAt(trace: Trace, at: Micros, recently: Micros = 0): Frame {
  const requests = requestsAt(trace, at);
  const instances = instancesAt(trace, at, requests);
  return {
    at,
    instances,
    requests,
    gone: goneBefore(trace, at, recently),
    counts: countsAt(trace, at),
    ...platformAt(trace, at, instances, requests),
  };
}

/** Visits the rows that have come by then, less the blocks in which everything is over. */
function rowsAt(
  cameAt: Float64Array,
  until: Float64Array,
  at: Micros,
  visit: (row: number) => void,
): void {
  const come = countUpTo(cameAt, at);
  for (let n = 0; n * block < come; n++) {
    if (valueAt(until, n) <= at) continue;
    const end = Math.min(come, (n + 1) * block);
    for (let row = n * block; row < end; row++) visit(row);
  }
}

function requestsAt(trace: Trace, at: Micros): RequestFrame[] {
  const { tries, index, requests } = trace;
  const frames: RequestFrame[] = [];
  rowsAt(tries.at, index.triesUntil, at, (row) => {
    const state = stateOfTry(trace, row, at);
    if (state === null) return;
    const request = valueAt(tries.request, row);
    const first = valueAt(tries.readAt, row) <= at ? runRow(trace, row) : row;
    frames.push({
      request,
      arrivedAt: valueAt(requests.arrivedAt, request),
      leader: valueAt(tries.request, first),
      state,
    });
  });
  return frames;
}

function stateOfTry(trace: Trace, row: number, at: Micros): RequestState | null {
  const { tries, instances } = trace;
  const endedAt = valueAt(tries.endedAt, row);
  if (endedAt <= at) {
    const until = valueAt(tries.againAt, row);
    if (until <= at || until === never) return null;
    return { kind: "waiting-to-be-tried-again", since: endedAt, until };
  }
  const placedAt = valueAt(tries.placedAt, row);
  if (placedAt > at) return queuedState(trace, row, at);
  const instance = valueAt(tries.instance, row);
  const startedAt = valueAt(tries.startedAt, row);
  if (startedAt <= at) {
    const stage = stageOfRun(trace, row, at);
    return { kind: "running", instance, since: startedAt, until: finite(endedAt), stage };
  }
  // Not `startedAt`: the instance may be ready after the horizon, where nothing starts any more.
  const until = valueAt(instances.readyAt, instance);
  return { kind: "waiting-for-start", instance, since: placedAt, until };
}

function queuedState({ tries, scenario }: Trace, row: number, at: Micros): RequestState {
  const triedAt = valueAt(tries.at, row);
  const readAt = valueAt(tries.readAt, row);
  const { whenFull } = scenario.platform;
  const kind = "queued";
  if (readAt > at) {
    const queue = scenario.invocation.kind === "queue" ? "messages" : "events";
    return { kind, queue, limit: "none", since: triedAt, until: null };
  }
  const since = Math.max(triedAt, readAt);
  const until = whenFull.kind === "queue" ? since + whenFull.maxWait : null;
  const limit = limits[valueAt(tries.limit, row)] as Limit;
  return { kind, queue: "line", limit, since, until };
}

/** What an instance has to do. */
type Load = { running: number[]; waiting: number[]; runs: number; computing: number };

function loadsOf(requests: readonly RequestFrame[]): ReadonlyMap<number, Load> {
  const loads = new Map<number, Load>();
  for (const { request, leader, state } of requests) {
    if (!("instance" in state)) continue;
    let load = loads.get(state.instance);
    if (load === undefined) {
      load = { running: [], waiting: [], runs: 0, computing: 0 };
      loads.set(state.instance, load);
    }
    if (state.kind === "waiting-for-start") load.waiting.push(request);
    else {
      load.running.push(request);
      if (request !== leader) continue;
      load.runs++;
      if (state.stage.kind === "computing") load.computing++;
    }
  }
  return loads;
}

function instancesAt(trace: Trace, at: Micros, requests: readonly RequestFrame[]): InstanceFrame[] {
  const { instances, index } = trace;
  const loads = loadsOf(requests);
  const spares = sparesAt(trace, at);
  const frames: InstanceFrame[] = [];
  rowsAt(instances.createdAt, index.instancesUntil, at, (number) => {
    if (valueAt(instances.endedAt, number) <= at) return;
    const { running, waiting, runs, computing } = loads.get(number) ?? noLoad;
    frames.push({
      number,
      createdAt: valueAt(instances.createdAt, number),
      provisioned: valueAt(instances.provisionedAt, number) <= at,
      draining: valueAt(instances.drainingAt, number) <= at,
      spare: spares.has(number),
      connected: valueAt(instances.connectedAt, number) <= at,
      state: stateOfInstance(trace, number, at),
      running,
      waiting,
      runs,
      computing,
    });
  });
  return frames;
}

const noLoad: Readonly<Load> = { running: [], waiting: [], runs: 0, computing: 0 };

function sparesAt({ spares, index }: Trace, at: Micros): ReadonlySet<number> {
  const found = new Set<number>();
  rowsAt(spares.since, index.sparesUntil, at, (row) => {
    if (valueAt(spares.until, row) > at) found.add(valueAt(spares.instance, row));
  });
  return found;
}

function stateOfInstance(trace: Trace, number: number, at: Micros): InstanceState {
  const { idle, instances } = trace;
  const readyAt = valueAt(instances.readyAt, number);
  if (at < readyAt) return startingState(trace, number, at);
  const spell = lastRestUpTo(trace, number, at);
  const endedAt = idle.endedAt[spell] ?? readyAt;
  if (endedAt <= at) return { kind: "running", since: endedAt };
  return {
    kind: "idle",
    since: valueAt(idle.since, spell),
    until: finite(idle.until[spell]),
  };
}

function startingState({ instances }: Trace, number: number, at: Micros): InstanceState {
  const since = valueAt(instances.createdAt, number);
  const until = valueAt(instances.readyAt, number);
  let n = 0;
  let phaseSince = since;
  let phaseUntil = since;
  // The phases last until it is ready, so one of them is going on.
  while (phaseUntil <= at) {
    phaseSince = phaseUntil;
    phaseUntil += valueAt(instances.phases, number * coldStartPhases.length + n++);
  }
  const phase = coldStartPhases[n - 1] as ColdStartPhase;
  return { kind: "starting", since, until, phase, phaseSince, phaseUntil };
}

/** The row of the instance's latest idle spell that began by then, or -1. */
function lastRestUpTo({ idle, index }: Trace, number: number, at: Micros): number {
  const { idleStart, idleRows } = index;
  const first = valueAt(idleStart, number);
  let low = first;
  let high = valueAt(idleStart, number + 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (valueAt(idle.since, valueAt(idleRows, middle)) <= at) low = middle + 1;
    else high = middle;
  }
  return low > first ? valueAt(idleRows, low - 1) : -1;
}

const goneKind = eventKinds.indexOf("instance-gone");
function goneBefore(trace: Trace, at: Micros, recently: Micros): Frame["gone"] {
  const { events, instances } = trace;
  const gone: Frame["gone"][number][] = [];
  for (let n = countUpTo(events.at, at) - 1; n >= 0; n--) {
    const when = valueAt(events.at, n);
    if (when <= at - recently) break;
    if (events.kind[n] !== goneKind) continue;
    const instance = valueAt(events.ref, n);
    const reason = endReasons[valueAt(instances.endReason, instance)] as EndReason;
    gone.push({ instance, reason, at: when });
  }
  return gone;
}

/** How often each kind of event had happened by then. */
export function countsAt(trace: Trace, at: Micros): Record<EventKind, number> {
  const { events, index } = trace;
  const kinds = eventKinds.length;
  const happened = countUpTo(events.at, at);
  const start = Math.floor(happened / block);
  const counts = index.counts.slice(start * kinds, (start + 1) * kinds);
  for (let n = start * block; n < happened; n++) {
    const kind = valueAt(events.kind, n);
    counts[kind] = valueAt(counts, kind) + 1;
  }
  const named = eventKinds.map((kind, n) => [kind, counts[n] ?? 0] as const);
  return Object.fromEntries(named) as Record<EventKind, number>;
}
