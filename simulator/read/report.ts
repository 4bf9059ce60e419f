// The report of a run: the numbers a reader, a test and the command line see. Wall time is not in it, because
// the same run always reports the same. It is made in run/report-of.ts.

import type { Cost } from "../cost";

export type Report = {
  readonly requests: {
    readonly arrived: number;
    readonly completed: number;
    readonly warm: number;
    readonly cold: number;
    readonly throttled: number;
    readonly timedOut: number;
    /** Tries after the first, of any request. */
    readonly retried: number;
    readonly deadLettered: number;
    /** Not cold, and not at once: for a starting instance, or in the queue. */
    readonly waited: number;
    readonly inFlight: number;
  };
  readonly coldShare: number;
  readonly throttledShare: number;
  /** Of completed requests, from arrival to end. */
  readonly latencyMs: {
    readonly mean: number;
    readonly p50: number;
    readonly p90: number;
    readonly p95: number;
    readonly p99: number;
    readonly max: number;
    /** False: the percentiles come from a sketch and may be off by 0.4 %. */
    readonly exact: boolean;
  };
  readonly instances: {
    readonly created: number;
    readonly peak: number;
    readonly peakBusy: number;
    readonly mean: number;
    readonly meanBusy: number;
    readonly meanIdle: number;
    readonly meanStarting: number;
    readonly meanLifetimeMs: number;
  };
  readonly cost: Cost;
  readonly digest: string;
};
