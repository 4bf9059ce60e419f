// The things of the plain simulator: requests, the tries they make, the instances that run them.

import type { Micros } from "../../scenario";
import type { Coming } from "./future";
import type { Processors } from "./processors";

export type Outcome = "completed" | "throttled" | "timedOut" | "failed" | "deadLettered";

export type Request = {
  /** In order of arrival. */
  readonly number: number;
  /** Which source it comes from, and its number there: what its draws are made with. */
  readonly part: number;
  readonly index: number;
  readonly arrivedAt: Micros;
  readonly duration: Micros;
  /** Tries begun, or times received. */
  tries: number;
  /** Runs that ended without a result: its draws are made anew for each. */
  runs: number;
  failures: number;
  refusals: number;
  /** How it got its first instance. */
  start: "warm" | "cold" | "waited" | null;
  outcome: Outcome | null;
  endedAt: Micros;
  /** Since when it stands in a queue or line; null: it does not. */
  standsSince: Micros | null;
};

/** One try of a request, or one batch of messages: at most one run. */
export type Try = {
  readonly requests: readonly Request[];
  readonly first: Request;
  readonly at: Micros;
  instance: Instance | null;
  beganAt: Micros;
  cutAt: Micros;
  /** The part of the run that computes. */
  computing: Micros;
  stage: "waiting" | "asking" | "holding" | "computing" | "over";
  /** It has come to its end, and was not refused, cut off or lost. */
  whole: boolean;
  /** When its stage ends, its time-out, its longest wait. */
  stageEnd: Coming | null;
  /** Its time-out or its longest wait, where that interrupts what has no end of its own yet. */
  cut: Coming | null;
  patience: Coming | null;
};

export type Instance = {
  readonly number: number;
  readonly createdAt: Micros;
  readonly processors: Processors;
  provisioned: boolean;
  ready: boolean;
  draining: boolean;
  gone: boolean;
  /** Gone at once by a fault. */
  lost: boolean;
  /** Not wanted by the scaler, and kept for a while. */
  spare: boolean;
  /** Has had its first run. */
  used: boolean;
  /** Holds a place downstream. */
  connected: boolean;
  running: Try[];
  /** Tries that wait for its start. */
  waiting: Try[];
  /** The larger, the later it was last used. */
  lastUsed: number;
  expiry: Coming | null;
};

export function without<T>(list: readonly T[], one: T): T[] {
  return list.filter((other) => other !== one);
}

/** The n-th largest share as reports give it: the smallest value that at least this share does not exceed. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
