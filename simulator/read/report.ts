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
    /** Its last run ended with an error, for want of a place downstream, or with its instance. */
    readonly failed: number;
    /** Tries after the first that the platform made, or times a message was seen again. */
    readonly retried: number;
    /** Tries after the first that callers made. */
    readonly clientRetries: number;
    /** Requests whose callers stopped trying, counted as what they met last as well. */
    readonly gaveUp: number;
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
  /** Of completed requests for which an instance was started, and of those that found one ready. */
  readonly coldLatencyMs: Spread;
  readonly warmLatencyMs: Spread;
  /** Of requests that stood in a queue before they got an instance. */
  readonly queueWaitMs: Spread;
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
  readonly downstream: {
    /** Runs that stood in line for a place, and runs that failed for want of one. */
    readonly waited: number;
    readonly refused: number;
    /** Places held at once. */
    readonly peak: number;
    readonly meanBusy: number;
  };
  readonly cost: Cost & {
    /** What machines that never sleep would cost for the same peak; 0 without prices. */
    readonly alwaysOnUsd: number;
    readonly perMonthUsd: number;
  };
  readonly digest: string;
};

export type Spread = {
  readonly p50: number;
  readonly p90: number;
  readonly p99: number;
  readonly max: number;
};
