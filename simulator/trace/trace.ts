// A run as columns: everything that happened, stored as when it happened. Plain typed arrays, so a trace
// can be sent between threads as it is. Read it through frame, steps and causes.

import type { Report } from "../read/report";
import type { Micros, Scenario } from "../scenario";

/** One row a request, in order of arrival. */
export type RequestColumns = {
  readonly arrivedAt: Float64Array;
  /** When its outcome was settled; Infinity while in flight at the horizon. */
  readonly endedAt: Float64Array;
  /** Index into `outcomes`. */
  readonly outcome: Uint8Array;
  /** The row of its latest try. */
  readonly lastTry: Int32Array;
};

/** One row a try, in order of time: as many as requests, and more only where some were tried again. */
export type TryColumns = {
  readonly request: Int32Array;
  /** The same request's try before, or -1. */
  readonly previous: Int32Array;
  readonly at: Float64Array;
  /** When it was read from the queue it stood in, a queue of messages or of events; Infinity: never. 0: it stood in none. */
  readonly readAt: Float64Array;
  /** The first message of its batch, by that one's row; -1: it is the first, or runs by itself. A batch is one run. */
  readonly batch: Int32Array;
  /** When it was given an instance, Infinity if it never was. */
  readonly placedAt: Float64Array;
  /** When the handler began to run. For a request waiting for a start, when it will. */
  readonly startedAt: Float64Array;
  /** When the run ends, or when the try was turned away. May lie beyond the horizon. */
  readonly endedAt: Float64Array;
  readonly instance: Int32Array;
  readonly start: Uint8Array;
  readonly outcome: Uint8Array;
  /** Index into `failures`: how its run ended, if it had one. */
  readonly failure: Uint8Array;
  /** When it is tried again; Infinity if it is not. */
  readonly againAt: Float64Array;
  /** Index into `limits`: which limit it met on arrival. */
  readonly limit: Uint8Array;
  /** Requests on the instances and in the queue, it included, beyond what the cap can carry. */
  readonly over: Int32Array;
  /** When the scaling rate would next allow an instance. */
  readonly allowedAt: Float64Array;
  /** The stages of its run; of a batch in the row of its first message. When the run asked for a place downstream; how
   * many were held, and how many runs stood in line before it. */
  readonly askedAt: Float64Array;
  readonly placesHeld: Int32Array;
  readonly inLine: Int32Array;
  /** When it had its place, and when it began to compute; how many others of its instance computed then. */
  readonly heldAt: Float64Array;
  readonly computesAt: Float64Array;
  readonly computing: Int32Array;
  /** What of its run computed, as far as the scenario tells; -1: no run of its own is on the bill. */
  readonly computed: Float64Array;
  /** Warm: since when that instance had been idle, -1 if it was busy with a slot free. */
  readonly idleSince: Float64Array;
  /** Warm: how many other instances were idle. Cold: how many were busy. */
  readonly others: Int32Array;
  /** Cold: how many others were starting. */
  readonly starting: Int32Array;
  /** Cold: the instance that ended last before, or -1; when; and why (index into `endReasons`). */
  readonly goneInstance: Int32Array;
  readonly goneAt: Float64Array;
  readonly goneReason: Uint8Array;
};

/** One row an instance, in order of creation. */
export type InstanceColumns = {
  readonly createdAt: Float64Array;
  readonly readyAt: Float64Array;
  /** Infinity when it is still there at the horizon. */
  readonly endedAt: Float64Array;
  /** Index into `endReasons`. */
  readonly endReason: Uint8Array;
  /** Since when it took no more requests; Infinity if it never stopped. */
  readonly drainingAt: Float64Array;
  /** Since when it is a provisioned one; Infinity if it never was. */
  readonly provisionedAt: Float64Array;
  /** Since when it holds a place downstream, until it is gone; Infinity if it never did. */
  readonly connectedAt: Float64Array;
  /** Five lengths an instance, in the order of `coldStartPhases`. */
  readonly phases: Float64Array;
};

/** One row a spell in which an instance had nothing to do, in order of time. */
export type IdleColumns = {
  readonly instance: Int32Array;
  readonly since: Float64Array;
  /** When its keep-alive runs out if nothing comes; Infinity if it never does. */
  readonly until: Float64Array;
  /** When it was used again or ended; Infinity when neither within the horizon. */
  readonly endedAt: Float64Array;
};

/** One row a look of the scaler: what it saw over its windows, and what it made of it. */
export type LookColumns = {
  readonly at: Float64Array;
  /** Requests at once over the window and over the panic window; processors at work over the window. */
  readonly mean: Float64Array;
  readonly lately: Float64Array;
  readonly busy: Float64Array;
  readonly wanted: Int32Array;
  /** Instances that were ready, and these with those that started. */
  readonly ready: Int32Array;
  readonly working: Int32Array;
  readonly panicking: Uint8Array;
};

/** One row a spell in which an instance was not wanted and kept as a spare, in order of time. */
export type SpareColumns = {
  readonly instance: Int32Array;
  readonly since: Float64Array;
  /** When it was wanted again; Infinity if it never was. */
  readonly until: Float64Array;
};

/** One row a refusal of an event that was handed to the platform: from then on the latest says when events are read again. */
export type PauseColumns = {
  readonly at: Float64Array;
  readonly opensAt: Float64Array;
};

/** One row a change: how many batches of a queue may be worked on at once, and when that changes next as things stand. */
export type PollerColumns = {
  readonly at: Float64Array;
  readonly count: Int32Array;
  readonly changesAt: Float64Array;
};

/**
 * What happened, in order. The reference is a row, by the kind: of a try, of an instance, a look, a pause, a change of the
 * pollers; of a fault it is its place among the scenario's interventions.
 */
export type EventColumns = {
  readonly at: Float64Array;
  readonly kind: Uint8Array;
  readonly ref: Int32Array;
};

export type Trace = {
  readonly scenario: Scenario;
  readonly horizon: Micros;
  readonly requests: RequestColumns;
  readonly tries: TryColumns;
  readonly instances: InstanceColumns;
  readonly idle: IdleColumns;
  readonly spares: SpareColumns;
  readonly looks: LookColumns;
  readonly pauses: PauseColumns;
  readonly pollers: PollerColumns;
  readonly events: EventColumns;
  readonly index: TraceIndex;
  readonly report: Report;
};

/** What makes looking at one instant fast: how far back something is still going on. */
export type TraceIndex = {
  /** For each block of 256 tries, the latest end in it; the same for instances, and for their spells as spares. */
  readonly triesUntil: Float64Array;
  readonly instancesUntil: Float64Array;
  readonly sparesUntil: Float64Array;
  /** The rows of `idle` grouped by instance: those of instance i from idleStart[i] to idleStart[i + 1]. */
  readonly idleStart: Int32Array;
  readonly idleRows: Int32Array;
  /** Counts of each event kind before every 256th event. */
  readonly counts: Int32Array;
};

export const block = 256;
