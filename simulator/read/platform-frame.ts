// What is true at an instant of all that stands around the instances: what is behind the function, the queue that is
// read, the scaler, the faults in force. Instances and requests are in frame.ts.

import { type Fault, type Micros, never, type Scenario } from "../scenario";
import { countUpTo, valueAt } from "../trace/search";
import type { Trace } from "../trace/trace";
import type { InstanceFrame, RequestFrame } from "./frame-parts";

export type PlatformFrame = {
  /** null: nothing is behind the function. */
  readonly downstream: {
    readonly held: number;
    readonly places: number;
    /** Runs that stand in line for a place. */
    readonly inLine: number;
    /** How many times longer than usual a place is held that is taken now. */
    readonly slower: number;
    readonly refuses: boolean;
  } | null;
  /** null: no queue of messages is read. */
  readonly queue: {
    readonly visible: number;
    readonly hidden: number;
    /** How many batches may be worked on at once, and how many are. */
    readonly pollers: number;
    readonly reading: number;
  } | null;
  /** The queue of the events that were handed to the platform; null: there is none. */
  readonly events: {
    readonly waiting: number;
    /** When the platform reads on; null: it is reading. */
    readonly opensAt: Micros | null;
  } | null;
  /** What the scaler saw when it looked last; null: it has not, or there is none. */
  readonly scaler: {
    readonly at: Micros;
    readonly mean: number;
    readonly lately: number;
    readonly wanted: number;
    readonly ready: number;
    readonly panicking: boolean;
    readonly nextAt: Micros;
  } | null;
  readonly faults: readonly Fault[];
};

export function platformAt(
  trace: Trace,
  at: Micros,
  instances: readonly InstanceFrame[],
  requests: readonly RequestFrame[],
): PlatformFrame {
  const { scenario, pollers, pauses } = trace;
  const { invocation } = scenario;
  const faults = faultsAt(scenario, at);
  const count = (is: (one: RequestFrame) => boolean) => requests.filter(is).length;
  const standing = count(({ state }) => state.kind === "queued" && state.queue !== "line");
  return {
    downstream: downstreamAt(scenario, instances, requests, faults),
    queue:
      invocation.kind === "queue"
        ? {
            visible: standing,
            hidden: count(({ state }) => state.kind === "waiting-to-be-tried-again"),
            pollers:
              pollers.count[countUpTo(pollers.at, at) - 1] ??
              Math.min(
                invocation.pollers.from,
                invocation.pollers.upTo,
                invocation.maxConcurrency ?? never,
              ),
            reading: count(
              ({ request, leader, state }) =>
                request === leader &&
                state.kind !== "waiting-to-be-tried-again" &&
                (state.kind !== "queued" || state.queue === "line"),
            ),
          }
        : null,
    events:
      invocation.kind === "async"
        ? {
            waiting: standing,
            opensAt: after(pauses.opensAt[countUpTo(pauses.at, at) - 1], at),
          }
        : null,
    scaler: scalerAt(trace, at),
    faults,
  };
}

function after(moment: Micros | undefined, at: Micros): Micros | null {
  return moment !== undefined && moment > at ? moment : null;
}

function faultsAt({ interventions }: Scenario, at: Micros): readonly Fault[] {
  return interventions.filter(
    (one): one is Fault => "for" in one && one.at <= at && at < one.at + one.for,
  );
}

function downstreamAt(
  { downstream }: Scenario,
  instances: readonly InstanceFrame[],
  requests: readonly RequestFrame[],
  faults: readonly Fault[],
): PlatformFrame["downstream"] {
  if (downstream === null) return null;
  const runs = (kind: string) =>
    requests.filter(
      ({ request, leader, state }) =>
        request === leader && state.kind === "running" && state.stage.kind === kind,
    ).length;
  const troubles = faults.filter((one) => one.kind === "downstream");
  return {
    held:
      downstream.heldBy === "request"
        ? runs("holding")
        : instances.filter(({ connected }) => connected).length,
    places: downstream.places,
    inLine: runs("in-line"),
    slower: Math.max(1, ...troubles.map(({ slower }) => slower)),
    refuses: troubles.some(({ refuses }) => refuses),
  };
}

function scalerAt({ scenario, looks }: Trace, at: Micros): PlatformFrame["scaler"] {
  const { autoscaler } = scenario.platform;
  const row = countUpTo(looks.at, at) - 1;
  if (autoscaler.kind !== "target" || row < 0) return null;
  const lookedAt = valueAt(looks.at, row);
  return {
    at: lookedAt,
    mean: valueAt(looks.mean, row),
    lately: valueAt(looks.lately, row),
    wanted: valueAt(looks.wanted, row),
    ready: valueAt(looks.ready, row),
    panicking: valueAt(looks.panicking, row) === 1,
    nextAt: lookedAt + autoscaler.every,
  };
}
