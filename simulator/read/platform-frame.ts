// What is true at an instant of all that stands around the instances: what is behind the function, the queue that is
// read, the scaler, the faults in force. Instances and requests are in frame.ts.

import { type Fault, type Micros, never } from "../scenario";
import { countUpTo, valueAt } from "../trace/search";
import type { Trace } from "../trace/trace";
import type { InstanceFrame, RequestFrame, RequestState } from "./frame-parts";

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
  { scenario, looks, pollers, pauses }: Trace,
  at: Micros,
  instances: readonly InstanceFrame[],
  requests: readonly RequestFrame[],
): PlatformFrame {
  const { invocation, downstream, interventions, platform } = scenario;
  const { autoscaler } = platform;
  const faults = interventions.filter(
    (one): one is Fault => "for" in one && one.at <= at && at < one.at + one.for,
  );
  const runs = requests.filter(({ request, leader }) => request === leader);
  const inStage = (kind: string) =>
    countOf(runs, (state) => "stage" in state && state.stage.kind === kind);
  const toBeRead = countOf(requests, isToBeRead);
  const look = countUpTo(looks.at, at) - 1;
  const opensAt = pauses.opensAt[countUpTo(pauses.at, at) - 1] ?? 0;
  return {
    downstream: downstream && {
      held:
        downstream.heldBy === "request"
          ? inStage("holding")
          : instances.filter(({ connected }) => connected).length,
      places: downstream.places,
      inLine: inStage("in-line"),
      slower: Math.max(1, ...faults.map((one) => ("slower" in one ? one.slower : 1))),
      refuses: faults.some((one) => "refuses" in one && one.refuses),
    },
    queue:
      invocation.kind === "queue"
        ? {
            visible: toBeRead,
            hidden: countOf(requests, isHidden),
            pollers:
              pollers.count[countUpTo(pollers.at, at) - 1] ??
              Math.min(
                invocation.pollers.from,
                invocation.pollers.upTo,
                invocation.maxConcurrency ?? never,
              ),
            reading: runs.length - countOf(runs, isToBeRead) - countOf(runs, isHidden),
          }
        : null,
    events:
      invocation.kind === "async"
        ? { waiting: toBeRead, opensAt: opensAt > at ? opensAt : null }
        : null,
    scaler:
      autoscaler.kind === "target" && look >= 0
        ? {
            at: valueAt(looks.at, look),
            mean: valueAt(looks.mean, look),
            lately: valueAt(looks.lately, look),
            wanted: valueAt(looks.wanted, look),
            ready: valueAt(looks.ready, look),
            panicking: valueAt(looks.panicking, look) === 1,
            nextAt: valueAt(looks.at, look) + autoscaler.every,
          }
        : null,
    faults,
  };
}

function countOf(of: readonly RequestFrame[], is: (state: RequestState) => boolean): number {
  return of.filter(({ state }) => is(state)).length;
}

function isToBeRead(state: RequestState): boolean {
  return state.kind === "queued" && state.queue !== "line";
}

function isHidden({ kind }: RequestState): boolean {
  return kind === "waiting-to-be-tried-again";
}
